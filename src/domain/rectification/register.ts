import { showDate, type PlainDate } from '#platform/dates.ts';
import { isId, type Id } from '#platform/id.ts';
import { shortcomingStages, type ShortcomingStage } from './shortcoming.ts';
import type { RectificationWords } from './words.ts';

/** What the register is narrowed to; it stands in the address, so that a list can be sent to somebody. */
export type RegisterFilter = {
	q?: string;
	/** `mending` takes in what nothing is planned for yet: it is not mended either */
	state?: ShortcomingStage;
	cell?: Id;
	criterion?: string;
	overdue?: boolean;
};

/** One line of the register. */
export type RegisterLine = {
	id: Id;
	reference: string;
	subjectName: string;
	unitName: string;
	criterion: string;
	criterionName: string;
	description: string;
	foundOn: PlainDate;
	stage: ShortcomingStage;
	dueOn: PlainDate | null;
	isOverdue: boolean;
	recurs: boolean;
};

export function readRegisterFilter(search: URLSearchParams): RegisterFilter {
	const cell = search.get('cell') ?? '';
	return {
		q: search.get('q')?.normalize('NFC').trim().slice(0, 100) || undefined,
		state: shortcomingStages.find((stage) => stage === search.get('state')),
		cell: isId(cell) ? cell : undefined,
		criterion: search.get('criterion') || undefined,
		overdue: search.has('overdue') && search.get('overdue') !== '' ? true : undefined
	};
}

/** The address of the register narrowed like this. */
export function registerHref(
	filter: RegisterFilter,
	more: Record<string, string> = {},
	path = '/shortcomings'
): string {
	const { overdue, ...rest } = filter;
	const search = new URLSearchParams(more);
	for (const [name, value] of Object.entries(rest)) if (value) search.set(name, value);
	if (overdue) search.set('overdue', 'yes');
	const text = search.toString();
	return text ? `${path}?${text}` : path;
}

/** The columns of the register: the same on the screen, on paper and in a workbook. */
export const registerColumns = (words: RectificationWords) =>
	[
		{ label: words.register.reference, text: (line: RegisterLine) => line.reference },
		{ label: words.register.subject, text: (line: RegisterLine) => line.subjectName },
		{ label: words.register.cell, text: (line: RegisterLine) => line.unitName },
		{
			label: words.register.what,
			text: (line: RegisterLine) => `${line.criterionName}: ${line.description}`
		},
		{ label: words.register.foundOn, text: (line: RegisterLine) => showDate(line.foundOn) },
		{ label: words.register.dueOn, text: (line: RegisterLine) => (line.dueOn ? showDate(line.dueOn) : '') },
		{ label: words.register.state, text: (line: RegisterLine) => stateText(line, words) }
	] as const;

/** How far it has come, and whether it is late or has come back. */
export const stateText = ({ stage, isOverdue, recurs }: RegisterLine, words: RectificationWords): string =>
	[words.stages[stage], isOverdue && words.overdue, recurs && words.recurs].filter(Boolean).join(' · ');
