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
