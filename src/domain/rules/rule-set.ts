import * as v from 'valibot';
import { isoDate } from './iso-date.ts';

/** Where a rule stands written, and how sure we are of it. */
const sourceSchema = v.object({
	/** number of the text, such as `HD 43-HD/BTCTW`, or whose decision it is */
	number: v.pipe(v.string(), v.minLength(1)),
	date: v.nullable(isoDate),
	article: v.optional(v.string()),
	/** read in the official text · read where somebody quotes it · a sensible custom that the committee may change */
	certainty: v.picklist(['verified', 'second-hand', 'local-custom'])
});

const amount = (unit: string) =>
	v.object({
		value: v.pipe(v.number(), v.integer(), v.minValue(0)),
		unit: v.literal(unit),
		source: sourceSchema
	});

/** One criterion by which a shortcoming is named; `subject` says of whom it can be said. */
const criterionSchema = v.object({
	code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	vi: v.string(),
	en: v.string(),
	subject: v.picklist(['member', 'collective', 'either'])
});

const listedStatuses = [
	'late',
	'left-early',
	'late-and-left-early',
	'absent-with-leave',
	'absent-without-leave'
] as const;

export const ruleSetSchema = v.object({
	code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	title: v.string(),
	effectiveFrom: isoDate,
	attendance: v.object({
		/** somebody who arrives more than this many minutes after the start is late */
		lateAfter: amount('minutes'),
		/** somebody who leaves more than this many minutes before the end left early */
		leftEarlyBefore: amount('minutes')
	}),
	study: v.object({
		/** announced at least this long before it takes place */
		announceBefore: amount('days'),
		/** the cell answers for its listed members within this time after publication */
		answerWithin: amount('days'),
		/** which statuses the published list names */
		listed: v.object({ value: v.array(v.picklist(listedStatuses)), source: sourceSchema }),
		/** for which of them the cell owes an answer */
		answerFor: v.object({ value: v.array(v.picklist(listedStatuses)), source: sourceSchema })
	}),
	rectification: v.object({
		/** a corrective action that was verified is looked at again after this time */
		recheckAfter: amount('days'),
		/** a deadline that a form offers when nobody names another */
		usualDeadline: amount('days'),
		criteria: v.object({ value: v.array(criterionSchema), source: sourceSchema })
	})
});

/** The rules of the field as one committee applies them from a date on. Never changed once loaded. */
export type RuleSet = v.InferOutput<typeof ruleSetSchema>;
export type Criterion = v.InferOutput<typeof criterionSchema>;

/** The criterion's words in a language; a code that this set does not know is shown as it is. */
export const criterionName = (rules: RuleSet, code: string, locale: 'vi' | 'en'): string =>
	rules.rectification.criteria.value.find((criterion) => criterion.code === code)?.[locale] ?? code;
