import type { Id } from '#platform/id.ts';
import type { CellKey } from '#demonstration/cast.ts';
import type { World } from '../../../../../tests/world.ts';
import { enrolledIn } from './enrol-queries.ts';
import { resume } from './leave-out.ts';
import { rolledOut } from './plan-for-tests.ts';

/** A campaign under way about the year 2026, as tests begin with it. */
export type OpenCampaign = {
	campaignId: Id;
	/** the review of a person of the cast's cells, or of a collective; fails when there is none */
	reviewOf(subjectId: Id): Id;
};

/**
 * A campaign of the year 2026 that was rolled out on 20/11/2026 to the committee and the cells named, villages both: a
 * review of each collective, of everybody in these cells and of the committee's leaders, all being written (whoever would
 * be exempt is reviewed all the same).
 */
export async function openCampaign(world: World, cells: CellKey[] = ['thuong', 'ha']): Promise<OpenCampaign> {
	const ctx = await world.as('office', '2026-11-20T02:00:00Z');
	const unitIds = [world.unitId, ...cells.map((cell) => world.cells[cell])];
	const campaignId = await rolledOut(ctx, { unitIds });
	const reviews = await enrolledIn(ctx, campaignId);
	for (const { reviewId, state } of reviews) if (state === 'exempt') await resume(ctx, reviewId);
	const bySubject = new Map(
		reviews.map(({ memberId, collectiveId, reviewId }) => [(memberId ?? collectiveId)!, reviewId])
	);
	return {
		campaignId,
		reviewOf(subjectId) {
			const id = bySubject.get(subjectId);
			if (!id) throw new Error(`nobody reviews ${subjectId} here`);
			return id;
		}
	};
}
