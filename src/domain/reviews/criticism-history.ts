import type { Channel } from '#platform/actor.ts';
import type { CriticismStepKind, HoldBackGround, Wording } from './criticism.ts';
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

/**
 * One step of a criticism as a timeline shows it: who entered it, for whom, what, why. A wording is shown where it is another
 * than the one that counts now, which stands above.
 */
export const courseEntry = (step: Step, now: Wording, words: CriticismWords) => ({
	id: step.id,
	at: step.at,
	who: step.enteredBy,
	onBehalfOf: step.channel === 'self' ? null : step.doneBy,
	fromPaper: step.channel === 'paper',
	act:
		step.kind === 'held-back'
			? words.steps['held-back'](words.grounds[step.ground!])
			: words.steps[step.kind],
	words: wordingBefore(step, now, words) ?? step.reason
});

function wordingBefore({ fact, when, place, ask }: Step, now: Wording, words: CriticismWords): string | null {
	if (fact === null || when === null || place === null || ask === null) return null;
	const isNow = fact === now.fact && when === now.when && place === now.place && ask === now.ask;
	return isNow ? null : words.wordingOf({ fact, when, place, ask });
}
