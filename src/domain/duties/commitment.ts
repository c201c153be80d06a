import type { DutyRules } from '#domain/rules/cells/duty-rules.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export const commitmentStates = ['draft', 'handed-in', 'returned', 'approved'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentRounds = ['half-year', 'year-end'] as const;
export type CommitmentRound = (typeof commitmentRounds)[number];

export const commitmentSteps = [
	'begun',
	'handed-in',
	'taken-back',
	'returned',
	'approved',
	'reported',
	'agreed',
	'not-yet'
] as const;
export type CommitmentStepKind = (typeof commitmentSteps)[number];

/** One thing that somebody undertakes, and how it will be seen that it was done. */
export type CommitmentItem = { heading: string; words: string; measure: string };

export type Commitment = {
	id: Id;
	memberId: Id;
	/** the cell that approves it */
	unitId: Id;
	year: number;
	state: CommitmentState;
	/** begun by the person alone: others see nothing of it before it is handed in */
	begunAlone: boolean;
};

/** What can be done with a commitment, and from which states. */
const roads: Record<'write' | 'hand-in' | 'take-back' | 'decide' | 'check', readonly CommitmentState[]> = {
	write: ['draft', 'returned'],
	'hand-in': ['draft', 'returned'],
	'take-back': ['handed-in'],
	decide: ['handed-in'],
	check: ['approved']
};
export type CommitmentAct = keyof typeof roads;

/** Whether it is the moment for an act. */
export const mayNow = (act: CommitmentAct, { state }: Pick<Commitment, 'state'>): Answer =>
	roads[act].includes(state) ? yes : no(`duties.not-now-${state}`);

/** What is handed in names at least one thing, each with its measure. */
export function isComplete(items: readonly CommitmentItem[]): Answer {
	if (items.length === 0) return no('duties.nothing-undertaken');
	return items.every(({ measure }) => measure) ? yes : no('duties.measure-missing');
}

/** How it stands with one of the two checks: nothing said, the person reported, the cell agrees, or the cell says: not yet. */
export type CheckStanding = 'open' | 'reported' | 'agreed' | 'not-yet';

/** Follows from the last step about that check; `steps` are in the order in which they were taken. */
export function checkStanding(
	steps: readonly { kind: CommitmentStepKind; round: CommitmentRound | null }[],
	round: CommitmentRound
): CheckStanding {
	const last = steps.findLast((step) => step.round === round)?.kind;
	return last === 'reported' || last === 'agreed' || last === 'not-yet' ? last : 'open';
}

/** The person reports until the cell agrees; the cell answers what was reported. */
export const mayReportNow = (standing: CheckStanding): Answer =>
	standing === 'agreed' ? no('duties.agreed-already') : yes;
export const mayAnswerNow = (standing: CheckStanding): Answer =>
	standing === 'reported'
		? yes
		: no(standing === 'agreed' ? 'duties.agreed-already' : 'duties.not-reported-yet');

type Windows = Pick<DutyRules, 'commitmentWindows'>;
export type WindowKind = keyof Windows['commitmentWindows']['value'];
/** The days between which something is done about the commitment of a year. */
export type Window = { from: PlainDate; until: PlainDate };

export function windowOf({ commitmentWindows }: Windows, kind: WindowKind, year: number): Window {
	const { from, until } = commitmentWindows.value[kind];
	const on = ({ yearsBefore, day }: typeof from) => `${year - yearsBefore}-${day}`;
	return { from: on(from), until: on(until) };
}

/** The year whose commitment is written on a day, if that is the time for one. */
export function yearToWrite(rules: Windows, date: PlainDate): number | null {
	const year = Number(date.slice(0, 4));
	return [year, year + 1].find((one) => isWithin(windowOf(rules, 'write', one), date)) ?? null;
}

/** The check that is due on a day, of which year, if one is. */
export function checkDue(
	rules: Windows,
	date: PlainDate
): { round: CommitmentRound; year: number; window: Window } | null {
	const now = Number(date.slice(0, 4));
	for (const year of [now, now - 1])
		for (const round of commitmentRounds.toReversed()) {
			const window = windowOf(rules, round, year);
			if (isWithin(window, date)) return { round, year, window };
		}
	return null;
}

const isWithin = ({ from, until }: Window, date: PlainDate): boolean => from <= date && date <= until;

/** The years for which one can be entered: from five years ago, from paper, to the next. */
export const yearsToEnter = (date: PlainDate): number[] => {
	const year = Number(date.slice(0, 4));
	return Array.from({ length: 7 }, (_, at) => year + 1 - at);
};
