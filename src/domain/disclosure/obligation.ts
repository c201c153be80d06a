import type { DisclosureRules } from '#domain/rules/citizens/disclosure-rules.ts';
import { addMonths, type PlainDate } from '#platform/dates.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export type Content = DisclosureRules['contents']['value'][number];

export const obligationStates = ['open', 'posted', 'closed'] as const;
export type ObligationState = (typeof obligationStates)[number];

export type Standing = { state: ObligationState; dueOn: PlainDate };

/** Whether it should be posted by now and is not. */
export const isOverdue = ({ state, dueOn }: Standing, today: PlainDate): boolean =>
	state === 'open' && dueOn < today;

/** The forms that are asked for and in which it was not posted yet. */
export const missingForms = (forms: readonly string[], posted: readonly string[]): string[] =>
	forms.filter((form) => !posted.includes(form));

/** It is posted while it is owed, or once more afterwards; what was closed is not. */
export const canBePosted = ({ state }: Pick<Standing, 'state'>): Answer =>
	state === 'closed' ? no('disclosure.closed-already') : yes;

/** It is closed without being posted only while it is open, and for a reason. */
export const canBeClosed = ({ state }: Pick<Standing, 'state'>): Answer =>
	state === 'open' ? yes : no(state === 'posted' ? 'disclosure.posted-already' : 'disclosure.closed-already');

/** The forms of an obligation: those that the matrix asks for, and those that were added. */
export const formsOf = ({ forms }: Content, added: readonly string[]): string[] => [
	...new Set([...forms, ...added])
];

/**
 * When something that is published again and again is owed anew: so many months after the last decision about it. Where
 * there was none yet, it is owed within the first such period since the records began.
 */
export function nextPeriodicOn(
	{ everyMonths }: Pick<Content, 'everyMonths'>,
	lastDecidedOn: PlainDate | null,
	since: PlainDate
): PlainDate | null {
	if (everyMonths === 0) return null;
	return addMonths(lastDecidedOn ?? since, everyMonths);
}
