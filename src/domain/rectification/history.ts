import { dateOf, showDate, type PlainDate } from '#platform/dates.ts';
import type { Channel } from '#platform/actor.ts';
import type { StepKind } from './corrective-action.ts';
import type { RectificationWords } from './words.ts';

/** One thing that happened, as a timeline shows it: who entered it, when, what, in whose words. */
export type HistoryEntry = {
	id: string;
	at: Date;
	who: string;
	act: string;
	words?: string | null;
	onBehalfOf?: string | null;
	fromPaper?: boolean;
	files?: { href: string; name: string }[];
};

type Step = {
	id: string;
	kind: StepKind;
	words: string;
	doneBy: string;
	enteredBy: string;
	channel: Channel;
	doneOn: PlainDate;
	newDueOn: PlainDate | null;
	newOwner: string | null;
	formerOwner: string | null;
	enteredAt: Date;
	files: { href: string; name: string }[];
};

type Answer = {
	id: string;
	words: string;
	answeredBy: string;
	enteredBy: string;
	channel: Channel;
	enteredAt: Date;
};

type Action = {
	id: string;
	enteredAt: Date;
	enteredBy: string;
	ownerName: string;
	task: string;
	steps: Step[];
};

type Shortcoming = {
	id: string;
	enteredAt: Date;
	enteredBy: string;
	onBehalfOf: string | null;
	channel: Channel;
	description: string;
};

/** By whose hand it came in, and for whom. */
const by = (channel: Channel, doneBy: string, enteredBy: string) => ({
	who: enteredBy,
	onBehalfOf: channel === 'self' ? null : doneBy,
	fromPaper: channel === 'paper'
});

export const stepEntry = (step: Step, words: RectificationWords): HistoryEntry => ({
	id: step.id,
	at: step.enteredAt,
	...by(step.channel, step.doneBy, step.enteredBy),
	act: actOf(step, words),
	words: step.words,
	files: step.files
});

function actOf(step: Step, words: RectificationWords): string {
	const plain = words.steps[step.kind];
	if (step.newOwner && step.formerOwner) return words.stepOwner(plain, step.formerOwner, step.newOwner);
	// The day on which it happened is told apart from the day on which it was entered.
	const dated = step.doneOn === dateOf(step.enteredAt) ? plain : words.stepOn(plain, showDate(step.doneOn));
	return step.newDueOn ? words.stepDue(dated, showDate(step.newDueOn)) : dated;
}

export const answerEntry = (answer: Answer, words: RectificationWords): HistoryEntry => ({
	id: answer.id,
	at: answer.enteredAt,
	...by(answer.channel, answer.answeredBy, answer.enteredBy),
	act: words.record.answered,
	words: answer.words
});

/** All that followed from a shortcoming, in the order in which it was entered. */
export function historyOf(
	shortcoming: Shortcoming,
	course: { answers: Answer[]; actions: Action[] },
	words: RectificationWords
): HistoryEntry[] {
	const recorded = {
		id: shortcoming.id,
		at: shortcoming.enteredAt,
		who: shortcoming.enteredBy,
		onBehalfOf: shortcoming.onBehalfOf,
		fromPaper: shortcoming.channel === 'paper',
		act: words.record.recorded,
		words: shortcoming.description
	};
	return [
		recorded,
		...course.answers.map((answer) => answerEntry(answer, words)),
		...course.actions.flatMap((action) => [
			{
				id: action.id,
				at: action.enteredAt,
				who: action.enteredBy,
				act: words.record.planned(firstOwner(action)),
				words: action.task
			},
			...action.steps.map((step) => stepEntry(step, words))
		])
	].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** To whom it was given at first, whoever owns it now. */
const firstOwner = ({ ownerName, steps }: Action): string =>
	steps.find((step) => step.formerOwner)?.formerOwner ?? ownerName;
