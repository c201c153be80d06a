import * as v from 'valibot';
import { cellKinds } from '#domain/organization/cell-kind.ts';
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

const wordsOf = v.object({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) });
const code = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const sourced = <T extends v.GenericSchema>(value: T) => v.object({ value, source: sourceSchema });

/**
 * One section of a form. `kind` says where its words come from: written by the author (`text`), what became of last
 * period's shortcomings with the author's words beside it (`carried`), the explanations of suggestions (`suggestions`),
 * or points by criterion (`score`), a level that the author claims (`level`). A section with `parts` is only a heading.
 */
const partSchema = v.object({
	code,
	/** as it stands on the paper: `I-`, `1.`, `a)` */
	mark: v.string(),
	title: v.pipe(v.string(), v.minLength(1)),
	titleEn: v.pipe(v.string(), v.minLength(1)),
	hint: v.optional(v.string()),
	hintEn: v.optional(v.string()),
	kind: v.picklist(['text', 'carried', 'suggestions', 'score', 'level']),
	/** may be handed in without words */
	optional: v.optional(v.boolean(), false),
	/** names the shortcomings: an empty one is pointed out to the author, privately */
	shortcomings: v.optional(v.boolean(), false),
	/** what the system knows that helps to write it, shown beside it */
	knows: v.optional(v.array(v.picklist(['posts', 'attendance', 'carried'])), []),
	/** for `score`: what is scored, and out of how much */
	items: v.optional(
		v.array(
			v.object({ code, title: v.string(), titleEn: v.string(), max: v.pipe(v.number(), v.minValue(0)) })
		)
	)
});
const sectionSchema = v.object({
	mark: v.string(),
	title: v.pipe(v.string(), v.minLength(1)),
	titleEn: v.pipe(v.string(), v.minLength(1)),
	parts: v.pipe(v.array(partSchema), v.minLength(1))
});

/** A form that the rules prescribe, with whom it is for. The first form that fits a subject is theirs. */
const formSchema = v.object({
	code: v.pipe(v.string(), v.regex(/^[0-9A-Z]+$/)),
	/** as it stands in the corner of the paper: `Mẫu 2C-HD KĐ.ĐG 2025` */
	label: v.string(),
	title: v.string(),
	titleEn: v.string(),
	/** collectives · members in a post of leadership · members in cells outside the political system · any member */
	audience: v.picklist(['collective', 'leader', 'outside', 'member']),
	sections: v.pipe(v.array(sectionSchema), v.minLength(1)),
	source: sourceSchema
});

const grounds = ['exempt', 'suspended', 'newly-admitted', 'no-cell-committee'] as const;
/** Why a subject is not reviewed, worked out from dated facts. */
export type Ground = (typeof grounds)[number];

const reviewsSchema = v.object({
	/** which periods a campaign may be about */
	periods: sourced(v.pipe(v.array(v.picklist(['quarter', 'year', 'term', 'when-needed'])), v.minLength(1))),
	phases: sourced(
		v.pipe(
			v.array(
				v.object({
					code,
					...wordsOf.entries,
					/** offered when a campaign is planned, counted from the day before */
					days: v.pipe(v.number(), v.integer(), v.minValue(1))
				})
			),
			v.minLength(1)
		)
	),
	/** who is not reviewed, as far as dated facts say so */
	exempt: sourced(v.array(v.picklist(grounds))),
	/** a member admitted less than this before the end of the period is not reviewed */
	newlyAdmitted: amount('months'),
	/** a cell with fewer people in its committee than this has no collective to review */
	cellCommitteeFrom: amount('people'),
	/** the order of persons: the head, then the deputies, then the others */
	order: sourced(v.object({ head: v.array(v.string()), deputies: v.array(v.string()) })),
	/** posts that make a member a leader: form and second place of review follow */
	leadingPosts: sourced(v.array(v.string())),
	/** kinds of cells whose members do not work in the political system */
	outsideCells: sourced(v.array(v.picklist(cellKinds))),
	/** a suggestion reaches the addressee at least this long before the conference */
	suggestionBefore: amount('days'),
	/** offered as the day by which a suggestion is explained */
	explainWithin: amount('days'),
	/** what a head does at once is done within this time */
	atOnceWithin: amount('days'),
	/** how many minutes all sittings of a review conference last together, at least; a reason to warn */
	conferenceAtLeast: v.optional(
		sourced(v.object({ committee: v.pipe(v.number(), v.integer()), cell: v.pipe(v.number(), v.integer()) }))
	),
	/** the rectification plan is there within this time after the conference */
	planWithin: amount('days'),
	/** who is asked for comments beforehand */
	commentSources: sourced(v.pipe(v.array(v.object({ code, ...wordsOf.entries })), v.minLength(1))),
	/** below: grounds that a person may give for somebody who could not be reviewed */
	notReviewedGrounds: sourced(v.pipe(v.array(v.object({ code, ...wordsOf.entries })), v.minLength(1))),
	/** the levels that a subject may claim, best first; `from` is the lowest score of 100, where scores are used */
	levels: sourced(
		v.array(v.object({ code, ...wordsOf.entries, from: v.optional(v.nullable(v.number()), null) }))
	),
	forms: v.pipe(v.array(formSchema), v.minLength(1)),
	/** the manifestations that a person may think about alone; never counted, never shown of anybody */
	catalogue: sourced(
		v.array(
			v.object({
				code: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
				...wordsOf.entries,
				items: v.array(v.object({ code: v.pipe(v.string(), v.regex(/^[A-Z][0-9]+$/)), ...wordsOf.entries }))
			})
		)
	)
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
	}),
	reviews: reviewsSchema
});

/** The rules of the field as one committee applies them from a date on. Never changed once loaded. */
export type RuleSet = v.InferOutput<typeof ruleSetSchema>;
export type ReviewRules = RuleSet['reviews'];
export type Form = ReviewRules['forms'][number];
export type FormPart = Form['sections'][number]['parts'][number];
export type { CellKind } from '#domain/organization/cell-kind.ts';
export type Criterion = v.InferOutput<typeof criterionSchema>;

/** The criterion's words in a language; a code that this set does not know is shown as it is. */
export const criterionName = (rules: RuleSet, code: string, locale: 'vi' | 'en'): string =>
	rules.rectification.criteria.value.find((criterion) => criterion.code === code)?.[locale] ?? code;
