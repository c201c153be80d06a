import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { RefusalDetails } from '#platform/refusal.ts';
import type { Sex } from '../member.ts';

/**
 * What a column of a list can be. `male` and `female` hold either a cross or, as many lists have it, the person's
 * date of birth, so that the column itself tells the sex.
 */
export const fieldNames = [
	'ordinal',
	'name',
	'given-name',
	'born',
	'male',
	'female',
	'sex',
	'admitted',
	'official',
	'card',
	'phone',
	'post',
	'unit',
	'exemption',
	'note'
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Which column (counted from 0) is what. */
export type Columns = Partial<Record<FieldName, number>>;

/** A date as exactly as somebody knew it: `1985`, `1985-02` or `1985-02-03`. */
export type PartialDate = string;

/** Exempt from work and Party life; a null start is "since we do not know when", a null end "until further notice". */
export type Exemption = { from: PlainDate | null; until: PlainDate | null };

/** What a list says about one person. What it does not say is not there, and erases nothing. */
export type RosterFields = {
	fullName: string;
	born?: PartialDate;
	sex?: Sex;
	admittedOn?: PlainDate;
	officialOn?: PlainDate;
	cardNumber?: string;
	phone?: string;
	posts?: PostKind[];
	exemption?: Exemption;
	unitName?: string;
};

/** Why something could not be taken, and in which cell (`C12`) of the sheet it stands. */
export type Problem = { cell: string; code: ProblemCode; details?: RefusalDetails };

/** A problem refuses its row; a notice leaves out one thing and says so. */
export type RosterRow = {
	sheet: string;
	/** As the sheet numbers its rows: from 1. */
	row: number;
	/** Where the row says who it is, for what is found wrong later. */
	cells: { name: string; card?: string; unit?: string; post?: string };
	fields: RosterFields;
	problems: Problem[];
	notices: Problem[];
};

export const problemCodes = [
	'name-missing',
	'name-unreadable',
	'date-unreadable',
	'date-in-future',
	'official-before-admitted',
	'two-birth-dates',
	'formula-without-value',
	'cell-error',
	'cannot-tell-who',
	'unit-missing',
	'unit-unknown',
	'twice-in-file',
	'matches-several',
	'card-of-another',
	'list-older-than-records',
	'card-unreadable',
	'phone-unreadable',
	'post-unknown',
	'post-taken',
	'own-posts',
	'day-assumed'
] as const;
export type ProblemCode = (typeof problemCodes)[number];
