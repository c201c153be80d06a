import { readDate, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** A criticism names a fact, when and where, and what the speaker asks for; its answer stands beside it. */
export const criticismStates = ['raised', 'held-back', 'answered', 'withdrawn'] as const;
export type CriticismState = (typeof criticismStates)[number];
/** `reword` is its author's, `release` the inspectors': the two ways out of being held back. */
export const criticismSteps = ['answer', 'hold-back', 'reword', 'release', 'withdraw'] as const;
export type CriticismStep = (typeof criticismSteps)[number];

/** Which step may be taken in which state, and where it leads. */
export const criticismRoad: Record<CriticismState, Partial<Record<CriticismStep, CriticismState>>> = {
	raised: { answer: 'answered', 'hold-back': 'held-back', withdraw: 'withdrawn' },
	'held-back': { reword: 'raised', release: 'raised', withdraw: 'withdrawn' },
	answered: {},
	withdrawn: {}
};

/** Whether a step may be taken now; a no says where the criticism stands. */
export const mayCriticism = (step: CriticismStep, state: CriticismState): Answer =>
	criticismRoad[state][step] ? yes : no(`reviews.criticism-${state}`);

/** Still asks for the person's answer: nobody may conclude before there is one. */
export const isUnanswered = (state: CriticismState): boolean => state === 'raised';

/** What is said: the fact, when and where it happened, and what the speaker asks for. All four, always. */
export type Wording = { fact: string; when: string; place: string; ask: string };

/** One criticism as its rules look at it. */
export type Criticism = {
	state: CriticismState;
	authorId: Id;
	/** who typed it in; somebody else than the author when it came on paper */
	enteredBy: Id;
	/** who holds it back; kept when it is withdrawn while it is held back */
	heldBackBy: Id | null;
};

/** It does not reach the person: held back now, or withdrawn while it was. */
export const isKeptBack = ({ state, heldBackBy }: Pick<Criticism, 'state' | 'heldBackBy'>): boolean =>
	state === 'held-back' || (state === 'withdrawn' && heldBackBy !== null);

/** What lies before the conference: neither held back nor withdrawn. */
export const isBeforeTheConference = ({ state }: Pick<Criticism, 'state'>): boolean =>
	state === 'raised' || state === 'answered';

/** The only two grounds on which a criticism is held back. */
export const holdBackGrounds = ['no-fact', 'insult'] as const;
export type HoldBackGround = (typeof holdBackGrounds)[number];

/** The day that the speaker named, when it is one; other words (“đầu tháng 9”) are as good. */
export const dayOf = ({ when }: Pick<Wording, 'when'>): PlainDate | null => readDate(when);

/** What has happened is criticised, never what may come. */
export function hasHappened(wording: Pick<Wording, 'when'>, today: PlainDate): Answer {
	const day = dayOf(wording);
	return day && day > today ? no('reviews.criticism-of-the-future', { field: 'when' }) : yes;
}

/** What can happen to a criticism, as its history tells it; `kept-back` is an inspector who looked and left it held back. */
export type CriticismStepKind =
	'raised' | 'answered' | 'held-back' | 'kept-back' | 'reworded' | 'released' | 'withdrawn';
