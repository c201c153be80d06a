import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { sittingsIn, type Sitting } from '../calendar.ts';
import type { Habit } from '../habit.ts';
import { habitsOn, knownAbout } from './habit-queries.ts';

/** When and where the cells meet that have a habit on a day, one line a cell. */
export const listHabits = (ctx: Context, on: PlainDate): Promise<Habit[]> => habitsOn(ctx, on);

/**
 * The meetings of some cells from a day to a day, both included, in their order: as planned, as moved, or by habit. A cell
 * without a habit, and a closed one, have none. Says nothing of who may see them.
 */
export const sittingsOf = async (
	ctx: Context,
	unitIds: readonly Id[],
	from: PlainDate,
	to: PlainDate
): Promise<Sitting[]> =>
	unitIds.length && from <= to ? sittingsIn(await knownAbout(ctx, unitIds, from, to), unitIds, from, to) : [];
