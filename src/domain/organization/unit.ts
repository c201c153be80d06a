import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

export const unitKinds = ['committee', 'cell', 'sub-committee', 'superior'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit as it is on a date: its name and place in the tree are dated facts. */
export type Unit = { id: Id; kind: UnitKind; name: string; parentId: Id | null };

export type Committee = {
	id: Id;
	name: string;
	superiorName: string;
	place: string;
	isDemonstration: boolean;
	/** the committee's own unit, in which committee posts are held */
	unitId: Id;
};

export type Term = { id: Id; name: string; from: PlainDate; to: PlainDate };

/** How a unit was called from a day until the day `to`, which is no longer of it. */
export type UnitPeriod = {
	id: Id;
	name: string;
	parentId: Id | null;
	from: PlainDate | null;
	to: PlainDate | null;
};

/**
 * The period of a unit that ends on a day when the unit takes another name or is closed. Refuses a unit that is
 * closed by then, and a day on or before the one on which its present name began: the past is not rewritten.
 */
export function periodEndingOn(
	periods: readonly UnitPeriod[],
	day: PlainDate,
	field: 'from' | 'on'
): UnitPeriod {
	const last = periods.reduce((a, b) => ((a.from ?? '') > (b.from ?? '') ? a : b));
	if (last.to !== null) throw new Refusal('organization.closed-already', 409, { date: last.to });
	if (last.from !== null && day <= last.from)
		throw new Refusal('organization.named-later', 409, { date: last.from, field });
	return last;
}
