import type { Channel } from '#platform/actor.ts';
import type { CriticismStepKind, HoldBackGround } from './criticism.ts';
import type { CriticismWords } from './words/criticism.ts';

type Step = {
	id: string;
	kind: CriticismStepKind;
	fact: string | null;
	when: string | null;
	place: string | null;
	ask: string | null;
	ground: HoldBackGround | null;
	reason: string | null;
	doneBy: string;
	enteredBy: string;
	channel: Channel;
	at: Date;
};

/** One step of a criticism as a timeline shows it: who entered it, for whom, what, in which words. */
export const courseEntry = (step: Step, words: CriticismWords) => ({
	id: step.id,
	at: step.at,
	who: step.enteredBy,
	onBehalfOf: step.channel === 'self' ? null : step.doneBy,
	fromPaper: step.channel === 'paper',
	act:
		step.kind === 'held-back'
			? words.steps['held-back'](words.grounds[step.ground!])
			: words.steps[step.kind],
	words: wordingIn(step, words) ?? step.reason
});

const wordingIn = ({ fact, when, place, ask }: Step, words: CriticismWords): string | null =>
	fact !== null && when !== null && place !== null && ask !== null
		? words.wordingOf({ fact, when, place, ask })
		: null;
