import type { MeetingRules } from '#domain/rules/cells/meeting-rules.ts';
import type { Id } from '#platform/id.ts';
import type { Entered } from './agenda.ts';

/** A vote, counted: for, against, anything else, of those who may vote. Nothing says who voted how. */
export type Tally = {
	/** what kind of decision it is, by the rules: how many must be for it follows */
	decision: string;
	question: string;
	/** official members present: probationary members take part without a vote */
	entitled: number;
	agree: number;
	disagree: number;
	other: number;
};
export type Vote = Tally & Entered & { id: Id; itemId: Id; position: number };

/** For, against and the others are all who may vote, and nobody more. */
export const addsUp = ({ entitled, agree, disagree, other }: Tally): boolean =>
	[entitled, agree, disagree, other].every((count) => count >= 0) && agree + disagree + other === entitled;

/** Whether a decision is taken: more than half of those who may vote are for it, or two thirds at least, as its kind asks. */
export function isTaken(
	{ decision, entitled, agree }: Pick<Tally, 'decision' | 'entitled' | 'agree'>,
	{ decisions }: Pick<MeetingRules, 'decisions'>
): boolean {
	const needs = decisions.value.find(({ code }) => code === decision)?.needs ?? 'more-than-half';
	return needs === 'two-thirds' ? entitled > 0 && agree * 3 >= entitled * 2 : agree * 2 > entitled;
}

/** `87,5%` of those who may vote. */
export const percent = (part: number, whole: number): string =>
	`${(whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10).toLocaleString('vi-VN')}%`;
