import { closeCell, getCell, insertSuccession, lockCell } from '#domain/organization/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { cellExistsOn } from './record-queries.ts';
import { beginLaterIn, endPostsIn, moveEverybody, postsNotOver } from './merge-queries.ts';

/**
 * The office records that a cell was merged into another from a day on, as the committee decided: its members move there, its
 * posts end, and whoever leads the other cell answers from then on for all that it owed and kept. What went before stays as it
 * was. Refuses (409) a cell that is closed by then, the same cell twice, and a day before which a move or a post that is recorded
 * there already has begun.
 */
export const mergeCells = (
	ctx: Context,
	id: Id,
	{ into, on, decision }: { into: Id; on: PlainDate; decision: string }
): Promise<{ members: number }> =>
	transaction(ctx, async (ctx) => {
		await lockCell(ctx, id, on, 'on');
		if (into === id) throw new Refusal('membership.merged-into-itself', 409, { field: 'into' });
		await getCell(ctx, into);
		if (!(await cellExistsOn(ctx, into, on)))
			throw new Refusal('membership.cell-closed', 409, { field: 'into' });
		const later = await beginLaterIn(ctx, id, on);
		if (later > 0) throw new Refusal('membership.begins-later', 409, { count: later, field: 'on' });

		const posts = await postsNotOver(ctx, id, on);
		await endPostsIn(ctx, id, on);
		const moved = await moveEverybody(ctx, id, into, on);
		await insertSuccession(ctx, { unitId: id, successorId: into, on, decision });
		await closeCell(ctx, id, on);

		for (const { memberId, kind } of posts)
			await record(ctx, 'member.post-ended', {
				subjectType: 'member',
				subjectId: memberId,
				to: { kind, unitId: id, on }
			});
		for (const memberId of moved)
			await record(ctx, 'member.moved', {
				subjectType: 'member',
				subjectId: memberId,
				from: { unitId: id },
				to: { unitId: into, from: on }
			});
		await record(ctx, 'unit.merged', {
			subjectType: 'unit',
			subjectId: id,
			to: { into, on, decision, members: moved.length }
		});
		return { members: moved.length };
	});
