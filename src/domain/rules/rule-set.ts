import * as v from 'valibot';
import { isoDate } from './iso-date.ts';
import { reviewsSchema } from './review-rules.ts';
import { amount, code, filledList, list, sourced, words, wordsOf } from './sourced.ts';

/** One criterion by which a shortcoming is named; `subject` says of whom it can be said. */
const criterionSchema = v.strictObject({
	code,
	...wordsOf.entries,
	subject: v.picklist(['member', 'collective', 'either'])
});

const listedStatuses = [
	'late',
	'left-early',
	'late-and-left-early',
	'absent-with-leave',
	'absent-without-leave'
] as const;

export const ruleSetSchema = v.strictObject({
	code,
	title: words(),
	effectiveFrom: isoDate,
	attendance: v.strictObject({
		/** somebody who arrives more than this many minutes after the start is late */
		lateAfter: amount('minutes'),
		/** somebody who leaves more than this many minutes before the end left early */
		leftEarlyBefore: amount('minutes')
	}),
	study: v.strictObject({
		/** announced at least this long before it takes place */
		announceBefore: amount('days'),
		/** the cell answers for its listed members within this time after publication */
		answerWithin: amount('days'),
		/** which statuses the published list names */
		listed: sourced(list(v.picklist(listedStatuses))),
		/** for which of them the cell owes an answer */
		answerFor: sourced(list(v.picklist(listedStatuses)))
	}),
	rectification: v.strictObject({
		/** a corrective action that was verified is looked at again after this time */
		recheckAfter: amount('days'),
		/** a deadline that a form offers when nobody names another */
		usualDeadline: amount('days'),
		criteria: sourced(filledList(criterionSchema))
	}),
	reviews: reviewsSchema
});

/** The rules of the field as one committee applies them from a date on. Never changed once loaded. */
export type RuleSet = v.InferOutput<typeof ruleSetSchema>;
export type Criterion = v.InferOutput<typeof criterionSchema>;
export type { CellKind } from '#domain/organization/cell-kind.ts';
export type { Form, FormPart, FormSection } from './form.ts';
export type { Ground, ReviewRules } from './review-rules.ts';
export type { Source } from './sourced.ts';

/** The criterion's words in a language; a code that this set does not know is shown as it is. */
export const criterionName = (rules: RuleSet, code: string, locale: 'vi' | 'en'): string =>
	rules.rectification.criteria.value.find((criterion) => criterion.code === code)?.[locale] ?? code;
