import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { owingCells } from './answer-queries.ts';

/** A cell that owes an answer for some of its listed members. */
export type Owing = {
	sessionId: Id;
	title: string;
	startsAt: Date;
	unitId: Id;
	unitName: string;
	dueOn: PlainDate;
	/** for how many members nothing was concluded yet */
	open: number;
	isOverdue: boolean;
};

/** Which cells owe an answer, the most urgent first: all of them for those who act for the committee, their own for a cell's leaders. */
export async function listOwing(ctx: Context): Promise<Owing[]> {
	const scope = actsForCommittee(ctx.actor) ? 'all' : cellsLedBy(ctx.actor);
	if (scope !== 'all' && scope.length === 0) return [];
	return listOwingOf(ctx, scope);
}

/** What some cells owe, or all, whoever asks. The caller has insisted that this person may. */
export async function listOwingOf(ctx: Context, unitIds: Id[] | 'all'): Promise<Owing[]> {
	const owing = await owingCells(ctx, unitIds);
	return owing.map(({ memberIds: _, ...cell }) => ({ ...cell, isOverdue: cell.dueOn < today(ctx.clock) }));
}
