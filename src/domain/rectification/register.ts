import type { PlainDate } from '#platform/dates.ts';
import { isId, type Id } from '#platform/id.ts';
import { shortcomingStages, type ShortcomingStage } from './shortcoming.ts';

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
