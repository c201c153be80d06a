import { caseKinds, caseStates, type CaseKind, type CaseState } from './case.ts';

/** What a list of cases is narrowed by. */
export type CaseFilter = {
	kind?: CaseKind | undefined;
	step?: CaseState | undefined;
	topic?: string | undefined;
	overdue?: boolean;
	mine?: boolean;
	q?: string | undefined;
};

/** The filter that an address asks for; what it does not know is left out. */
export function readCaseFilter(params: URLSearchParams): CaseFilter {
	const of = <T extends string>(all: readonly T[], name: string) =>
		all.find((one) => one === params.get(name));
	const show = params.get('show');
	return {
		kind: of(caseKinds, 'kind'),
		step: of(caseStates, 'step'),
		topic: params.get('topic') || undefined,
		overdue: show === 'overdue',
		mine: show === 'mine',
		q: params.get('q')?.trim().slice(0, 200) || undefined
	};
}
