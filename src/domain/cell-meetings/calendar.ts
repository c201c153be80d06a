import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { dayIn, monthOf, monthsBetween, type Habit } from './habit.ts';

/** A meeting of a cell as it is expected: by its habit, moved to another day, or planned already with all that belongs to it. */
export type Sitting = {
	unitId: Id;
	on: PlainDate;
	at: string;
	place: string;
	by: 'habit' | 'move' | 'plan';
	/** the topic of a thematic meeting; null for a regular one */
	topic: string | null;
};

export type Move = { unitId: Id; month: PlainDate; on: PlainDate | null; at: string | null };
export type Planned = { unitId: Id; on: PlainDate; at: string; place: string };
export type ThematicMonth = { unitId: Id; month: PlainDate; topic: string };
export type Openness = { unitId: Id; from: PlainDate | null; to: PlainDate | null };

/** All that is known about when some cells meet. */
export type Known = {
	habits: readonly Habit[];
	moves: readonly Move[];
	planned: readonly Planned[];
	thematic: readonly ThematicMonth[];
	/** from when to when the cells are there */
	open: readonly Openness[];
};

/**
 * The meetings of some cells in a stretch of days, both ends included, in their order. What is planned goes before what was
 * moved, and that before the habit; a closed cell has no meetings.
 */
export function sittingsIn(known: Known, unitIds: readonly Id[], from: PlainDate, to: PlainDate): Sitting[] {
	const months = monthsBetween(from, to);
	const [habits, moves, planned, thematic, open] = (
		['habits', 'moves', 'planned', 'thematic', 'open'] as const
	).map((part) =>
		Map.groupBy(known[part] as readonly { unitId: Id }[], ({ unitId }) => unitId)
	) as unknown as [
		Map<Id, Habit[]>,
		Map<Id, Move[]>,
		Map<Id, Planned[]>,
		Map<Id, ThematicMonth[]>,
		Map<Id, Openness[]>
	];
	const sittings = unitIds.flatMap((unitId) =>
		months.flatMap((month): Sitting[] => {
			const topic = thematic.get(unitId)?.find((one) => one.month === month)?.topic ?? null;
			const fixed = (planned.get(unitId) ?? []).filter((one) => monthOf(one.on) === month);
			if (fixed.length) return fixed.map((one) => ({ ...one, by: 'plan' as const, topic }));
			const move = moves.get(unitId)?.find((one) => one.month === month);
			const own = habits.get(unitId) ?? [];
			const habit = own.find((one) => holds(one, dayIn(one, month)));
			if (move) {
				const place = habit?.place ?? own.at(-1)?.place ?? '';
				return move.on ? [{ unitId, on: move.on, at: move.at!, place, by: 'move', topic }] : [];
			}
			if (!habit) return [];
			const { startsAt: at, place } = habit;
			return [{ unitId, on: dayIn(habit, month), at, place, by: 'habit', topic }];
		})
	);
	return sittings
		.filter(({ on }) => from <= on && on <= to)
		.filter(({ unitId, on }) => open.get(unitId)?.some((one) => holds(one, on)))
		.sort((a, b) => (a.on + a.at).localeCompare(b.on + b.at));
}

const holds = ({ from, to }: { from: PlainDate | null; to: PlainDate | null }, on: PlainDate): boolean =>
	(from === null || from <= on) && (to === null || on < to);

/** Somebody who is to be at a cell's meeting: who follows it, or a leader on their round. */
export type Attendance = { memberId: Id; name: string; unitId: Id; on: PlainDate };
/** Another meeting of some cells' members: a study session, a conference. */
export type OtherMeeting = { id: Id; title: string; on: PlainDate; at: string; unitIds: readonly Id[] };

/** What stands in the way of a meeting, seen beforehand. */
export type Clash =
	| { kind: 'same-person'; on: PlainDate; unitIds: Id[]; name: string }
	| { kind: 'other-meeting'; on: PlainDate; unitIds: Id[]; title: string }
	| { kind: 'day-off'; on: PlainDate; unitIds: Id[] };

/** The clashes among some meetings: one person at two cells, another meeting of the same people that day, a holiday. */
export function clashesAmong(
	sittings: readonly Sitting[],
	{
		others,
		daysOff,
		attendances
	}: {
		others: readonly OtherMeeting[];
		daysOff: ReadonlySet<PlainDate>;
		attendances: readonly Attendance[];
	}
): Clash[] {
	const meets = new Set(sittings.map(({ unitId, on }) => `${unitId} ${on}`));
	const expected = attendances.filter(({ unitId, on }) => meets.has(`${unitId} ${on}`));
	const twice = [...Map.groupBy(expected, ({ memberId, on }) => `${memberId} ${on}`).values()].flatMap(
		(same): Clash[] => {
			const unitIds = [...new Set(same.map(({ unitId }) => unitId))];
			const { on, name } = same[0]!;
			return unitIds.length > 1 ? [{ kind: 'same-person', on, unitIds, name }] : [];
		}
	);
	const meanwhile = others.flatMap(({ on, title, unitIds }): Clash[] => {
		const hit = unitIds.filter((unitId) => meets.has(`${unitId} ${on}`));
		return hit.length ? [{ kind: 'other-meeting', on, unitIds: hit, title }] : [];
	});
	const off = [
		...Map.groupBy(
			sittings.filter(({ on }) => daysOff.has(on)),
			({ on }) => on
		)
	].map(([on, same]): Clash => ({ kind: 'day-off', on, unitIds: same.map(({ unitId }) => unitId) }));
	return [...off, ...meanwhile, ...twice].sort((a, b) => a.on.localeCompare(b.on));
}

/** The first months of the four quarters of a year, by number. */
export const quarterMonths = (year: number, quarter: number): PlainDate[] =>
	[1, 2, 3].map((i) => `${year}-${String((quarter - 1) * 3 + i).padStart(2, '0')}-01`);

/** The quarter of the year, 1 to 4, that a day lies in. */
export const quarterOf = (day: PlainDate): number => Math.ceil(Number(day.slice(5, 7)) / 3);
