import type { Channel } from '#platform/actor.ts';
import { dateOf, showDate, type PlainDate } from '#platform/dates.ts';
import type { PlanStepKind } from './rectification-plan.ts';
import type { planWords } from './words/plan.ts';

export type PlanStepTaken = {
	id: string;
	kind: PlanStepKind;
	words: string;
	/** the superior's paper, when they decided on it */
	paper: string | null;
	doneBy: string | null;
	doneOn: PlainDate;
	enteredBy: string;
	channel: Channel;
	at: Date;
};

/** One step of a plan as a timeline shows it: who entered it, for whom, on which day it was decided, in what words. */
export const planStepEntry = (step: PlanStepTaken, { steps, stepOn }: ReturnType<typeof planWords>) => ({
	id: step.id,
	at: step.at,
	who: step.enteredBy,
	onBehalfOf: step.channel === 'self' ? null : (step.doneBy ?? step.paper),
	fromPaper: step.channel === 'paper',
	act: step.doneOn === dateOf(step.at) ? steps[step.kind] : stepOn(steps[step.kind], showDate(step.doneOn)),
	words: step.words || null
});
