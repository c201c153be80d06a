import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { openCampaign } from './campaign/campaign-for-tests.ts';
import { getReview, lockReview } from './get-review.ts';
import { orderAgain } from './order-again.ts';
import { updateReview } from './review-queries.ts';

const world = useWorld();

/** The member’s review as it stands once its place has concluded. */
async function concluded() {
	const { reviewOf } = await openCampaign(world);
	const id = reviewOf(world.people.member.memberId);
	const office = await world.as('office');
	await updateReview(office, id, {
		state: 'concluded',
		handed_in_at: office.clock.now(),
		concluded_on: '2026-11-22'
	});
	await office.db
		.updateTable('review_places')
		.set({
			concluded_on: '2026-11-22',
			concluded_by: world.people.cellSecretary.memberId,
			summary: 'Có cố gắng'
		})
		.where('review_id', '=', id)
		.execute();
	return { id, office };
}

test('a concluded review goes back to its author in the next round, and its places conclude anew', async () => {
	const { id, office } = await concluded();
	const again = await orderAgain(office, await lockReview(office, id));
	expect(again).toMatchObject({ state: 'writing', round: 2, handedInAt: null, concludedOn: null });
	expect(await getReview(office, id)).toEqual(again);
	expect(again.places.map(({ concludedOn }) => concludedOn)).toEqual([null]);
	expect(await world.actsAbout(id)).toContainEqual({
		act: 'review.ordered-again',
		actorId: world.people.office.memberId,
		onBehalfOf: null
	});
});

test('what is still being written is not ordered again (409)', async () => {
	const { id, office } = await concluded();
	await orderAgain(office, await lockReview(office, id));
	await expect(orderAgain(office, await lockReview(office, id))).rejects.toMatchObject({
		code: 'reviews.review-writing',
		status: 409
	});
});
