import type { PlainDate } from '#platform/dates.ts';
import { isAskedAgain, maySayNow, type CaseKind, type CaseState } from './case.ts';

/** What the person is shown of their own case: never a name, and of words only those meant for them. */
export type CitizenView = {
	code: string;
	kind: CaseKind;
	topic: string;
	receivedOn: PlainDate;
	stand: Stand;
	dueOn: PlainDate | null;
	noticeDueOn: PlainDate;
	noticeGivenOn: PlainDate | null;
	passedTo: string | null;
	stateReference: string | null;
	isLate: boolean;
	round: number;
	maySay: boolean;
	askedAgain: boolean;
	steps: readonly CitizenStep[];
	letters: readonly { id: string; purpose: 'notice' | 'answer'; number: string; issuedOn: PlainDate }[];
};
export type CitizenStep = { id: string; kind: string; on: PlainDate; words: string | null };

/** Where it stands, in one word that has a sentence: a clock that stands is told apart from one that runs. */
export const stands = [
	'received',
	'settling',
	'suspended',
	'settling-again',
	'answered',
	'solved',
	'closed',
	'returned',
	'passed',
	'withdrawn'
] as const;
export type Stand = (typeof stands)[number];

type Facts = {
	state: CaseState;
	round: number;
	dueOn: PlainDate | null;
	saidSolved: boolean | null;
	askAgainOn: PlainDate | null;
	askedAgainOn: PlainDate | null;
};

export function standOf({ state, round, dueOn, saidSolved }: Facts): Stand {
	if (state === 'closed') return saidSolved ? 'solved' : 'closed';
	if (state !== 'accepted' && state !== 'settling') return state;
	if (dueOn === null) return 'suspended';
	return round > 1 ? 'settling-again' : 'settling';
}

/** The steps that the person sees; what the office notes for itself is not among them. */
const shown = new Set([
	'received',
	'accepted',
	'returned',
	'passed',
	'suspended',
	'resumed',
	'extended',
	'notice-given',
	'answered',
	'said-solved',
	'said-not-solved',
	'closed',
	'withdrawn',
	'result-noted',
	'directed'
]);

/** The steps as the person sees them: what happened, when, and the words that are meant for them. */
export const stepsForCitizen = (
	steps: readonly { id: string; kind: string; on: PlainDate; words: string | null; forCitizen: boolean }[]
): CitizenStep[] =>
	steps
		.filter(({ kind }) => shown.has(kind))
		.map(({ id, kind, on, words, forCitizen }) => ({ id, kind, on, words: forCitizen ? words : null }));

/** Whether it is late, and what the person may say now. */
export const openTo = (facts: Facts, today: PlainDate) => ({
	isLate: facts.dueOn !== null && facts.dueOn < today,
	maySay: maySayNow(facts, today),
	askedAgain: isAskedAgain(facts, today)
});
