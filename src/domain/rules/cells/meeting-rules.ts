import * as v from 'valibot';
import { cellKinds } from '#domain/organization/cell-kind.ts';
import { amount, code, filledList, list, sourced, wordsOf } from '../sourced.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** What the agenda of a meeting holds, in its order, for these kinds of cells; a kind stands in one frame. */
const frameSchema = v.strictObject({
	code,
	...wordsOf.entries,
	kinds: filledList(v.picklist(cellKinds)),
	items: filledList(v.strictObject({ code, ...wordsOf.entries }))
});

/** From this share of a hundred on, so many points. */
const stepSchema = v.strictObject({ from: share, points });

/**
 * One thing by which a meeting is scored. A ladder gives points by a share; `reckoned` says which share of the record that
 * is, so that nobody types it. What may not apply to a meeting counts in full when it does not.
 */
const criterionSchema = v.strictObject({
	code,
	...wordsOf.entries,
	max: points,
	kind: v.picklist(['ladder', 'yes-no', 'points']),
	steps: list(stepSchema, 10),
	reckoned: v.nullable(v.picklist(['attendance', 'speakers', 'conclusions'])),
	mayNotApply: v.boolean()
});

const gradeSchema = v.strictObject({ code, ...wordsOf.entries, from: share });

/** How many of those who may vote must be for it: more than half, or two thirds at least. */
const decisionSchema = v.strictObject({
	code,
	...wordsOf.entries,
	needs: v.picklist(['more-than-half', 'two-thirds'])
});

/**
 * One part of the cell's monthly resolution. `above` is the heading of the section that begins with it; `kind` says where its
 * words come from: written by the cell (`text`), what became of last month's conclusions (`results`), the tasks of this
 * meeting (`tasks`), its score (`score`).
 */
const resolutionPartSchema = v.strictObject({
	code,
	...wordsOf.entries,
	above: v.optional(wordsOf),
	kind: v.picklist(['text', 'results', 'tasks', 'score'])
});

/** The monthly meeting of a cell. */
export const meetingRulesSchema = v.strictObject({
	lastsAtLeast: amount('minutes'),
	/** a regular and a thematic meeting, one after the other */
	lastsTogetherAtLeast: amount('minutes'),
	thematicPerQuarter: amount('meetings'),
	/** members know of time, place and contents this long before */
	toldBefore: amount('days'),
	/** minutes and resolution are there this long after the meeting */
	minutesWithin: amount('days'),
	attendanceAtLeast: amount('percent'),
	/** a meeting needs this share of those who must come */
	quorum: amount('percent'),
	/** absent without leave so many times in a year: the cell must look into it */
	absencesToLookInto: amount('meetings'),
	decisions: sourced(filledList(decisionSchema, 20)),
	frames: sourced(filledList(frameSchema, 20)),
	scoreSheet: sourced(filledList(criterionSchema, 30)),
	grades: sourced(filledList(gradeSchema, 10)),
	/** the layout of the monthly resolution */
	resolution: sourced(filledList(resolutionPartSchema, 20))
});
export type MeetingRules = v.InferOutput<typeof meetingRulesSchema>;
