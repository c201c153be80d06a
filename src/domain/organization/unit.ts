import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

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
