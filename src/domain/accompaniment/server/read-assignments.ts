import { listCells } from '#domain/organization/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { followerOn, loadsOf, type FollowerPeriod } from '../follower.ts';
import { listPossibleFollowers } from './assign-followers.ts';
import { cellIdsFollowedBy, followersOn, periodsOf, sizesOn } from './follower-queries.ts';

/** Who follows some cells on a day: the cell, the member, their name, since when. Cells without a follower are missing. */
export const followersOf = (
	ctx: Context,
	unitIds: readonly Id[],
	on: PlainDate
): Promise<FollowerPeriod[]> => (unitIds.length ? followersOn(ctx, on, unitIds) : Promise.resolve([]));

/** The cells that a member follows on a day. */
export const cellsFollowedBy = (ctx: Context, memberId: Id, on: PlainDate): Promise<Id[]> =>
	cellIdsFollowedBy(ctx, memberId, on);

/** Who followed a cell over time, the latest first. */
export const listFollowerPeriods = (ctx: Context, unitId: Id): Promise<FollowerPeriod[]> =>
	periodsOf(ctx, [unitId]);

/** The whole assignment as it holds on a day: every cell with its follower, or who followed it last; every possible follower with their load. */
export async function readAssignments(ctx: Context, day: PlainDate) {
	const [cells, periods, sizes, possible] = await Promise.all([
		listCells(ctx, day),
		periodsOf(ctx, 'all'),
		sizesOn(ctx, day),
		listPossibleFollowers(ctx, day)
	]);
	const lines = cells.map(({ id, name }) => {
		const own = periods.filter(({ unitId }) => unitId === id);
		const follower = followerOn(own, day) ?? null;
		return {
			id,
			name,
			members: sizes.get(id) ?? 0,
			follower,
			last: follower ? null : (own.find(({ to }) => to !== null && to <= day) ?? null)
		};
	});
	return {
		cells: lines,
		possible,
		loads: loadsOf(
			possible,
			lines.map(({ follower, members }) => ({ followerId: follower?.memberId ?? null, members }))
		)
	};
}

/** The cells that nobody follows on a day. */
export async function listCellsWithoutFollower(ctx: Context, day: PlainDate) {
	const [cells, followers] = await Promise.all([listCells(ctx, day), followersOn(ctx, day)]);
	const followed = new Set(followers.map(({ unitId }) => unitId));
	return cells.filter(({ id }) => !followed.has(id));
}
