import type { Id } from '#platform/id.ts';
import { fold } from '#platform/vietnamese.ts';
import type { FileState } from '../file.ts';
import type { ListFields, ListRow, Problem } from './read-list.ts';

export const outcomes = ['new', 'completed', 'same', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** A file as the records have it. */
export type Standing = {
	id: Id;
	number: string;
	state: FileState;
	hamletId: Id;
	stage: string;
	head: string;
	householdId: Id;
	address: string;
	phone: string | null;
	others: string;
	due: number;
	area: number;
	/** whether there ever was one, so that what was put right later does not come back with an old list */
	hadPapers: boolean;
	hadDue: boolean;
	hadPlot: boolean;
};

export type PlannedRow = ListRow & {
	outcome: Outcome;
	hamletId: Id | null;
	standing: Standing | null;
	/** what the list adds to a file that is there: only what was empty */
	adds: (keyof ListFields)[];
};

export type Records = {
	files: Map<string, Standing>;
	hamlets: { id: Id; name: string }[];
	/** whether hamlets that are not known are to be added */
	mayAddHamlets?: boolean;
};

/**
 * What a list would do: a household whose number is not there yet is new; of one that is, only what was empty is filled in. Nothing that
 * is recorded is ever written over: where the list says something else, that is pointed out. So the same list again does nothing.
 */
export function planList(rows: ListRow[], { files, hamlets, mayAddHamlets }: Records) {
	const seen = new Map<string, number>();
	const byName = hamletFinder(hamlets);
	const unknown = new Map<string, string>();
	const planned = rows.map((row): PlannedRow => {
		const { fields } = row;
		const problems = [...row.problems];
		const notices = [...row.notices];
		const hamletId = byName(fields.hamlet);
		const cell = `${row.row}`;
		if (problems.length === 0 && seen.has(fields.number))
			problems.push({ cell, code: 'twice-in-file', text: String(seen.get(fields.number)) });
		seen.set(fields.number, seen.get(fields.number) ?? row.row);
		if (problems.length === 0 && !hamletId) {
			unknown.set(fold(fields.hamlet), fields.hamlet);
			if (mayAddHamlets === false) problems.push({ cell, code: 'hamlet-unknown', text: fields.hamlet });
		}
		const standing = files.get(fields.number) ?? null;
		if (problems.length)
			return { ...row, problems, notices, outcome: 'refused', hamletId, standing, adds: [] };
		if (!standing) return { ...row, notices, outcome: 'new', hamletId, standing, adds: [] };
		if (standing.state !== 'open') {
			notices.push({ cell, code: 'went-on' });
			return { ...row, notices, outcome: 'same', hamletId, standing, adds: [] };
		}
		const adds = additions(fields, standing);
		notices.push(...differences(row, standing, hamletId));
		return { ...row, notices, outcome: adds.length ? 'completed' : 'same', hamletId, standing, adds };
	});
	return { rows: planned, unknownHamlets: [...unknown.values()] };
}

function additions(fields: ListFields, standing: Standing): (keyof ListFields)[] {
	const found: [keyof ListFields, boolean][] = [
		['address', fields.address !== '' && standing.address === ''],
		['phone', fields.phone !== null && standing.phone === null],
		['others', fields.others !== '' && standing.others === ''],
		['papers', !standing.hadPapers && fields.papers.length > 0],
		['due', fields.due > 0 && !standing.hadDue],
		['plot', fields.area > 0 && !standing.hadPlot]
	];
	return found.filter(([, adds]) => adds).map(([field]) => field);
}

/** What the list says otherwise than the records; these stay as they are. */
function differences({ row, fields }: ListRow, standing: Standing, hamletId: Id | null): Problem[] {
	const found: [string, boolean][] = [
		['head', fold(fields.head) !== fold(standing.head)],
		['hamlet', hamletId !== standing.hamletId],
		[
			'address',
			fields.address !== '' && standing.address !== '' && fold(fields.address) !== fold(standing.address)
		],
		['stage', fields.stage !== null && fields.stage !== standing.stage],
		['due', fields.due > 0 && standing.due > 0 && fields.due !== standing.due],
		['area', fields.area > 0 && standing.area > 0 && fields.area !== standing.area]
	];
	return found
		.filter(([, differs]) => differs)
		.map(([field]) => ({ cell: `${row}`, code: 'differs', text: field }));
}

/** A hamlet as a list names it: as it is called, or, when that is one only, without `Thôn` before it. */
function hamletFinder(hamlets: { id: Id; name: string }[]): (name: string) => Id | null {
	const exact = new Map(hamlets.map(({ id, name }) => [fold(name), id]));
	const bare = new Map<string, Id | null>();
	for (const { id, name } of hamlets) bare.set(bareName(name), bare.has(bareName(name)) ? null : id);
	return (name) => exact.get(fold(name)) ?? bare.get(bareName(name)) ?? null;
}

const bareName = (name: string): string =>
	fold(name)
		.replace(/^(thon|to dan pho|tdp|khu pho|khu|xom|ban|ap)\s+/, '')
		.trim();

export const countOutcomes = (rows: { outcome: Outcome }[]): Record<Outcome, number> => {
	const counts = { new: 0, completed: 0, same: 0, refused: 0 };
	for (const { outcome } of rows) counts[outcome]++;
	return counts;
};
