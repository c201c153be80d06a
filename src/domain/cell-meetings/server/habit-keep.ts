import { getCell } from '#domain/organization/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { makeRoom, monthOf, rhythmCode, type Habit, type NewHabit } from '../habit.ts';
import { canKeepAllHabits, canKeepHabit } from '../habit-policy.ts';
import { endHabit, habitsOfCell, habitsOn, insertHabit, undoHabits } from './habit-queries.ts';
import { deleteMove, deleteThematic, saveMove, saveThematic } from './habit-write-queries.ts';

/** The habits of a cell, the latest first. */
export const listHabitsOfCell = async (ctx: Context, unitId: Id): Promise<Habit[]> =>
	(await habitsOfCell(ctx, unitId)).reverse();

/** A cell meets on such a day, at such an hour and place, from a day on; before it, as it did. Refuses (409) a closed cell. */
export const setHabit = (ctx: Context, unitId: Id, habit: NewHabit, channel: Channel = 'self') =>
	transaction(ctx, async (ctx) => {
		await insistOnOpen(ctx, unitId);
		insist(canKeepHabit(ctx.actor, unitId));
		await replaceHabit(ctx, unitId, habit, channel);
	});

/** The office enters the habits of many cells at once, from one day on; who keeps the habit that it has is left alone. Answers how many changed. */
export const setHabits = (
	ctx: Context,
	from: PlainDate | null,
	lines: readonly (Omit<NewHabit, 'from'> & { unitId: Id })[]
): Promise<number> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepAllHabits(ctx.actor));
		const present = new Map((await habitsOn(ctx, from ?? '9999-12-31')).map((one) => [one.unitId, one]));
		const changed = lines.filter((line) => !isTheSame(present.get(line.unitId), line));
		for (const { unitId, ...habit } of changed) {
			await insistOnOpen(ctx, unitId);
			await replaceHabit(ctx, unitId, { ...habit, from }, 'on-behalf');
		}
		return changed.length;
	});

const isTheSame = (habit: Habit | undefined, line: Omit<NewHabit, 'from'>): boolean =>
	habit !== undefined &&
	rhythmCode(habit) === rhythmCode(line.rhythm) &&
	habit.startsAt === line.startsAt &&
	habit.place === line.place;

async function replaceHabit(ctx: Context, unitId: Id, habit: NewHabit, channel: Channel) {
	const { ending, undone } = makeRoom(await habitsOfCell(ctx, unitId), habit.from);
	if (ending) await endHabit(ctx, ending, habit.from!);
	if (undone.length)
		await undoHabits(
			ctx,
			undone.map(({ id }) => id)
		);
	await insertHabit(ctx, unitId, habit, channel);
	await record(ctx, 'cell-habit.set', {
		subjectType: 'unit',
		subjectId: unitId,
		channel,
		from: [...(ending ? [ending] : []), ...undone],
		to: habit
	});
}

async function insistOnOpen(ctx: Context, unitId: Id) {
	const [latest] = (await getCell(ctx, unitId)).periods;
	if (latest!.to !== null) throw new Refusal('organization.closed-already', 409, { date: latest!.to });
}

/** This month the cell meets on another day of it, or (without a day) not at all. */
export const moveMeeting = (
	ctx: Context,
	unitId: Id,
	month: PlainDate,
	to: { on: PlainDate; at: string } | null
) =>
	transaction(ctx, async (ctx) => {
		await insistOnOpen(ctx, unitId);
		insist(canKeepHabit(ctx.actor, unitId));
		if (to && monthOf(to.on) !== month)
			throw new Refusal('cell-meetings.moved-out-of-month', 409, { field: 'on' });
		await saveMove(ctx, { unitId, month, on: to?.on ?? null, at: to?.at ?? null });
		await record(ctx, 'cell-meeting.moved', {
			subjectType: 'unit',
			subjectId: unitId,
			to: { month, ...to }
		});
	});

/** The month’s meeting is by habit again. */
export const undoMove = (ctx: Context, unitId: Id, month: PlainDate) =>
	transaction(ctx, async (ctx) => {
		await getCell(ctx, unitId);
		insist(canKeepHabit(ctx.actor, unitId));
		await deleteMove(ctx, unitId, month);
		await record(ctx, 'cell-meeting.move-undone', {
			subjectType: 'unit',
			subjectId: unitId,
			to: { month }
		});
	});

/** In which months of a year a cell has its thematic meetings, and on what; months left out have none. */
export const setThematicMonths = (
	ctx: Context,
	unitId: Id,
	year: number,
	months: readonly { month: PlainDate; topic: string }[]
) =>
	transaction(ctx, async (ctx) => {
		await insistOnOpen(ctx, unitId);
		insist(canKeepHabit(ctx.actor, unitId));
		await deleteThematic(ctx, unitId, year);
		if (months.length) await saveThematic(ctx, unitId, months);
		await record(ctx, 'cell-thematic.set', {
			subjectType: 'unit',
			subjectId: unitId,
			to: { year, months }
		});
	});
