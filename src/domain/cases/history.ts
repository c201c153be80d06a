import type { Channel } from '#platform/actor.ts';
import { showDate, dateOf, type PlainDate } from '#platform/dates.ts';
import type { casesWords } from './words.ts';

type Step = {
	id: string;
	kind: keyof ReturnType<typeof casesWords>['steps'];
	on: PlainDate;
	words: string | null;
	ownerName: string | null;
	enteredBy: string | null;
	channel: Channel;
	enteredAt: Date;
};

/** What happened to a case, for its timeline: who, when, what, in words. The day of an act is named where it was entered later. */
export const historyOf = (steps: readonly Step[], words: ReturnType<typeof casesWords>) =>
	steps.map((step) => {
		const said = words.steps[step.kind];
		const act = typeof said === 'string' ? said : said(step.ownerName ?? '');
		return {
			id: step.id,
			at: step.enteredAt,
			who: step.enteredBy ?? words.byCitizen,
			act: step.on === dateOf(step.enteredAt) ? act : `${act} (${showDate(step.on)})`,
			...(step.words && { words: step.words }),
			fromPaper: step.channel === 'paper'
		};
	});
