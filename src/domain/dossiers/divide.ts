import type { PlainDate } from '#platform/dates.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { mayStep, type HouseholdFile } from './file.ts';

/** What can be counted of a file: đồng, and hundredths of a square metre. */
export type Holdings = { due: number; paid: number; area: number };

const kinds = ['due', 'paid', 'area'] as const;

export const sumOf = (parts: Holdings[]): Holdings => ({
	due: parts.reduce((sum, { due }) => sum + due, 0),
	paid: parts.reduce((sum, { paid }) => sum + paid, 0),
	area: parts.reduce((sum, { area }) => sum + area, 0)
});

/** A file is divided into two parts or more, which together hold exactly what it held; not while a dispute is open. */
export function maySplit(file: HouseholdFile, parts: Holdings[], on: PlainDate, today: PlainDate): Answer {
	const moment = mayStep(file, on, today);
	if (!moment.allowed) return moment;
	if (file.openDisputes > 0) return no('dossiers.held-by-dispute');
	if (parts.length < 2) return no('dossiers.one-part');
	const sum = sumOf(parts);
	const wrong = kinds.find((kind) => sum[kind] !== file[kind]);
	return wrong ? no(`dossiers.parts-differ-in-${wrong}`, { whole: file[wrong], parts: sum[wrong] }) : yes;
}

/** Files become one only within one dossier, in one hamlet and one stage; not while a dispute is open. */
export function mayMerge(files: HouseholdFile[], on: PlainDate, today: PlainDate): Answer {
	const [first] = files;
	if (!first || files.length < 2) return no('dossiers.one-file');
	for (const file of files) {
		const moment = mayStep(file, on, today);
		if (!moment.allowed) return moment;
		if (file.openDisputes > 0) return no('dossiers.held-by-dispute');
		if (file.dossierId !== first.dossierId || file.hamletId !== first.hamletId) return no('dossiers.apart');
		if (file.stage !== first.stage) return no('dossiers.other-stage');
	}
	return yes;
}

/** A merged file has stood in its stage as long as the one that came there first: merging moves nothing. */
export const stoodSince = (files: Pick<HouseholdFile, 'stageSince'>[]): PlainDate =>
	files.map(({ stageSince }) => stageSince).sort()[0]!;

/** The papers that every one of several files holds: what one of them lacks, the merged one lacks. */
export const papersOfAll = (files: Pick<HouseholdFile, 'papers'>[]): string[] =>
	files[0]!.papers.filter((paper) => files.every(({ papers }) => papers.includes(paper)));

/** The numbers of the parts: `12/1`, `12/2`; past those that are taken. */
export function numbersOfParts(number: string, count: number, taken: ReadonlySet<string>): string[] {
	const numbers: string[] = [];
	for (let part = 1; numbers.length < count; part++)
		if (!taken.has(`${number}/${part}`)) numbers.push(`${number}/${part}`);
	return numbers;
}

/** The number of the merged file: `12+13`; of many, the first and how many. */
export function numberOfMerged(numbers: string[], taken: ReadonlySet<string>): string {
	const joined = numbers.join('+');
	const short = joined.length <= 40 ? joined : `${numbers[0]}+${numbers.length - 1}`;
	let number = short;
	for (let again = 2; taken.has(number); again++) number = `${short} (${again})`;
	return number;
}
