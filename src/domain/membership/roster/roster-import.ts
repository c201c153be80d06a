import { Refusal } from '#platform/refusal.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Change } from './compare-member.ts';
import type { Problem, RosterFields, RosterRow } from './fields.ts';
import type { Outcome, PlannedRow } from './plan-import.ts';
import type { Table } from './recognise-table.ts';

/**
 * One list on its way in. `uploaded` (looked at, columns corrected; nothing written) → `confirmed` → `writing` → `done`,
 * or `failed`, after which it can be confirmed again.
 */
export type RosterImport = {
	id: Id;
	fileName: string;
	/** Where the file itself is kept. */
	storageKey: string;
	asOf: PlainDate;
	reading: Reading;
	createUnits: boolean;
	state: 'uploaded' | 'confirmed' | 'writing' | 'done' | 'failed';
	rowsWritten: number;
	failure: string | null;
	enteredBy: Id;
	enteredAt: Date;
	finishedAt: Date | null;
};

/** How the file was understood, and which of its cells are still unknown to the records. */
export type Reading = { tables: Table[]; unknownUnits: string[] };

/** A row as it is kept between the look and the writing. */
export type KeptRow = {
	rowNumber: number;
	sheet: string;
	sheetRow: number;
	outcome: Outcome;
	fields: RosterFields & { cells: RosterRow['cells'] };
	changes: Change[];
	problems: KeptProblem[];
};

/** `read`: the row itself is wrong. `plan`: it does not fit the records. `notice`: something was left out. */
export type KeptProblem = Problem & { kind: 'read' | 'plan' | 'notice' };

export const keep = (row: PlannedRow, wasRead: RosterRow, rowNumber: number): KeptRow => ({
	rowNumber,
	sheet: row.sheet,
	sheetRow: row.row,
	outcome: row.outcome,
	fields: { ...row.fields, cells: row.cells },
	changes: row.changes,
	problems: [
		...row.problems.map((problem) => ({
			...problem,
			kind: wasRead.problems.length ? ('read' as const) : ('plan' as const)
		})),
		...row.notices.map((notice) => ({ ...notice, kind: 'notice' as const }))
	]
});

/** The row as it was read, to be compared with the records anew. */
export const readAgain = ({
	sheet,
	sheetRow,
	fields: { cells, ...fields },
	problems
}: KeptRow): RosterRow => {
	const ofKind = (wanted: KeptProblem['kind']) =>
		problems.filter(({ kind }) => kind === wanted).map(({ kind: _, ...problem }) => problem);
	// What only a comparison with the records could notice is noticed again by the next one.
	const notices = ofKind('notice').filter(({ code }) => code !== 'post-taken' && code !== 'own-posts');
	return { sheet, row: sheetRow, cells, fields, problems: ofKind('read'), notices };
};

/** A list can be corrected and confirmed until it is being written; once in, it stays as it was. */
export function insistOpen(state: RosterImport['state']): void {
	if (state === 'done') throw new Refusal('roster.import-done', 409);
	if (state === 'confirmed' || state === 'writing') throw new Refusal('roster.import-under-way', 409);
}
