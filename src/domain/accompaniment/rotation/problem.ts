import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** What a rotation is planned from: who meets when, who can come when, what somebody wishes. Months are counted from 0. */
export type RotationProblem = {
	/** consecutive months, as `2026-12` */
	months: readonly string[];
	cells: readonly RotationCell[];
	leaders: readonly RotationLeader[];
	wishes: readonly Wish[];
	/** two meetings of one evening can both be reached when they begin this many minutes apart; 0: never two in a day */
	minutesApart: number;
	/** how often a quarter the superior's working group comes along, where there are so many visits */
	jointPerQuarter: number;
	/** the days on which it cannot */
	jointAway: readonly Period[];
};

export type RotationCell = {
	id: Id;
	name: string;
	/** how many months before the first one it was visited last (1: the month before); null: never, as far as is known */
	lastVisit: number | null;
	/** its meeting in each month; none in a month without one */
	meetings: readonly (CellSitting | null)[];
};
export type CellSitting = { on: PlainDate; at: string };

export type RotationLeader = { id: Id; name: string; perMonth: number; away: readonly Period[] };
export type Period = { from: PlainDate; to: PlainDate };

/** A cell is to be visited in a month (by a certain leader), or not. */
export type Wish = { id: string; kind: 'visit' | 'no-visit'; cellId: Id; month: number; leaderId?: Id };

export type Visit = { cellId: Id; leaderId: Id; month: number; joint: boolean };

/** Whether a day lies in one of some periods, both ends included. */
export const within = (periods: readonly Period[], on: PlainDate): boolean =>
	periods.some(({ from, to }) => from <= on && on <= to);

/** The meeting at which a leader could be in a month: the cell meets, and the leader is here. */
export function sittingFor(
	cell: RotationCell,
	leader: RotationLeader,
	month: number
): CellSitting | undefined {
	const sitting = cell.meetings[month];
	return sitting && !within(leader.away, sitting.on) ? sitting : undefined;
}

/** Whether one person cannot be at both meetings: the same day, and too little time between. */
export function clash(a: CellSitting, b: CellSitting, minutesApart: number): boolean {
	if (a.on !== b.on) return false;
	return minutesApart === 0 || Math.abs(minutesOf(a.at) - minutesOf(b.at)) < minutesApart;
}

/** `19:30` in minutes from midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The quarters that begin and end within the months planned, each with its months. */
export function quartersOf(months: readonly string[]): number[][] {
	const quarters = new Map<string, number[]>();
	for (const [place, month] of months.entries()) {
		const key = `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`;
		quarters.set(key, [...(quarters.get(key) ?? []), place]);
	}
	return [...quarters.values()].filter((quarter) => quarter.length === 3);
}
