import * as v from 'valibot';
import { cellKinds } from '#domain/organization/cell-kind.ts';
import { postKinds } from '#platform/actor.ts';
import { formSchema } from './form.ts';
import { amount, choices, code, filledList, list, sourced, wordsOf } from './sourced.ts';

const grounds = ['exempt', 'suspended', 'newly-admitted', 'no-cell-committee'] as const;
/** Why a subject is not reviewed, worked out from dated facts. */
export type Ground = (typeof grounds)[number];

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6000));

/** offered when a campaign is planned, counted from the day before */
const phaseSchema = v.strictObject({
	code,
	...wordsOf.entries,
	days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))
});

/** `from` is the lowest score of 100, where scores are used */
const levelSchema = v.strictObject({
	code,
	...wordsOf.entries,
	from: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), null)
});

const groupSchema = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[A-Z]$/, 'not-a-letter')),
	...wordsOf.entries,
	items: filledList(
		v.strictObject({
			code: v.pipe(v.string(), v.maxLength(5), v.regex(/^[A-Z][0-9]+$/, 'not-an-item-code')),
			...wordsOf.entries
		})
	)
});

export const reviewsSchema = v.strictObject({
	/** the level above the committee, as papers and people name it */
	superior: sourced(wordsOf),
	/** which periods a campaign may be about */
	periods: sourced(filledList(v.picklist(['quarter', 'year', 'term', 'when-needed']))),
	phases: sourced(filledList(phaseSchema, 20)),
	/** who is not reviewed, as far as dated facts say so */
	exempt: sourced(list(v.picklist(grounds))),
	/** a member admitted less than this before the end of the period is not reviewed */
	newlyAdmitted: amount('months'),
	/** a cell with fewer people in its committee than this has no collective to review */
	cellCommitteeFrom: amount('people'),
	/** the order of persons: the head, then the deputies, then the others */
	order: sourced(
		v.strictObject({ head: list(v.picklist(postKinds)), deputies: list(v.picklist(postKinds)) })
	),
	/** posts that make a member a leader: form and second place of review follow */
	leadingPosts: sourced(list(v.picklist(postKinds))),
	/** kinds of cells whose members do not work in the political system */
	outsideCells: sourced(list(v.picklist(cellKinds))),
	/** how many minutes all sittings of a review conference last together, at least; a reason to warn */
	conferenceAtLeast: sourced(v.strictObject({ committee: minutes, cell: minutes })),
	/** a suggestion reaches the addressee at least this long before the conference */
	suggestionBefore: amount('days'),
	/** offered as the day by which a suggestion is explained */
	explainWithin: amount('days'),
	/** what a head does at once is done within this time */
	atOnceWithin: amount('days'),
	/** the rectification plan is there within this time after the conference */
	planWithin: amount('days'),
	/** who is asked for comments beforehand */
	commentSources: choices,
	/** grounds that a person may give for somebody who could not be reviewed */
	notReviewedGrounds: choices,
	/** the levels that a subject may claim, best first */
	levels: sourced(filledList(levelSchema, 10)),
	forms: filledList(formSchema, 20),
	/** the manifestations that a person may think about alone; never counted, never shown of anybody */
	catalogue: sourced(list(groupSchema, 26))
});

export type ReviewRules = v.InferOutput<typeof reviewsSchema>;
