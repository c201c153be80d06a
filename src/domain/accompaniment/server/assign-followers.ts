import { listPostHolders } from '#domain/membership/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { endingFor, followerPosts } from '../follower.ts';
import type { Assignments, Handover } from '../forms.ts';
import { canAssign } from '../policy.ts';
import {
	cellIdsFollowedBy,
	endAssignments,
	followersOn,
	insertAssignments,
	lockKept
} from './follower-queries.ts';

/**
 * The office says who follows which cells from a day on; a cell without a name is followed by nobody from then. Cells whose
 * follower does not change are left alone. Answers how many changed.
 */
export const assignFollowers = (ctx: Context, { from, cells }: Assignments): Promise<number> =>
	transaction(ctx, async (ctx) => {
		insist(canAssign(ctx.actor));
		if (cells.length === 0) return 0;
		const kept = await lockKept(
			ctx,
			cells.map(({ unitId }) => unitId)
		);
		const followers = new Map((await followersOn(ctx, from)).map((one) => [one.unitId, one.memberId]));
		const changes = cells.filter(({ unitId, memberId }) => (followers.get(unitId) ?? null) !== memberId);
		await insistPossible(ctx, changes, from);
		const ended = changes.flatMap(({ unitId }) =>
			endingFor(
				kept.filter((one) => one.unitId === unitId),
				from
			)
		);
		if (ended.length)
			await endAssignments(
				ctx,
				ended.map(({ id }) => id),
				from
			);
		const begun = changes.flatMap(({ unitId, memberId }) => (memberId ? [{ unitId, memberId }] : []));
		if (begun.length) await insertAssignments(ctx, begun, from);
		for (const { unitId, memberId } of changes)
			await record(ctx, memberId ? 'cell.follower-assigned' : 'cell.follower-ended', {
				subjectType: 'unit',
				subjectId: unitId,
				from: { memberId: followers.get(unitId) ?? null },
				to: { memberId, from }
			});
		return changes.length;
	});

/** One hands cells over to another from a day on; what these cells are owed goes along, since it belongs to whoever follows them. */
export const handOver = (ctx: Context, { from, cells, to, on }: Handover): Promise<number> =>
	transaction(ctx, async (ctx) => {
		insist(canAssign(ctx.actor));
		const own = await cellIdsFollowedBy(ctx, from, on);
		if (cells.some((unitId) => !own.includes(unitId)))
			throw new Refusal('accompaniment.not-their-cell', 409, { date: on });
		return assignFollowers(ctx, {
			from: on,
			cells: cells.map((unitId) => ({ unitId, memberId: to }))
		});
	});

/** Only a member of the committee follows a cell, and only a cell that is there on that day. */
async function insistPossible(ctx: Context, changes: Assignments['cells'], from: PlainDate) {
	const open = new Set((await listCells(ctx, from)).map(({ id }) => id));
	const sitting = new Set((await listPossibleFollowers(ctx, from)).map(({ memberId }) => memberId));
	for (const { unitId, memberId } of changes) {
		if (!open.has(unitId)) throw new Refusal('accompaniment.cell-not-open', 409, { date: from });
		if (memberId && !sitting.has(memberId))
			throw new Refusal('accompaniment.not-in-committee', 409, {
				date: from,
				field: `follower-${unitId}`
			});
	}
}

/** Who sits on the committee on a day, each once, by given name. */
export async function listPossibleFollowers(
	ctx: Context,
	day: PlainDate
): Promise<{ memberId: Id; name: string }[]> {
	const holders = await listPostHolders(ctx, followerPosts, day);
	const byId = new Map(holders.map(({ memberId, name }) => [memberId, { memberId, name }]));
	return [...byId.values()];
}
