import type { Id } from '#platform/id.ts';
import type { World } from '../../../../../tests/world.ts';
import { openCase } from '../../../rectification/server/case-for-tests.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';

/** A campaign in which the member's, and the cell's, review is concluded; the member has one fault to mend. */
export async function concluded(world: World) {
	const { campaignId, reviewOf } = await openCampaign(world);
	const review = reviewOf(world.people.member.memberId);
	const collective = reviewOf(world.cells.thuong);
	await conclude(world, review, collective);
	return { campaignId, review, collective, reviewOf, ...(await openCase(world)) };
}

/** Reviews as if they had been concluded and signed. */
export const conclude = async (world: World, ...reviewIds: Id[]) =>
	(await world.as('office')).db
		.updateTable('reviews')
		.set({ state: 'signed', concluded_on: '2026-11-21' })
		.where('review_id', 'in', reviewIds)
		.execute();
