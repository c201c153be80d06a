import * as v from 'valibot';
import { code, filledList, list, mark, sourceSchema, words, wordsOf } from './sourced.ts';

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** What is scored, and out of how much; `criteria` say what counts, as far as the rules name it. */
const itemSchema = v.strictObject({
	code,
	title: words(),
	titleEn: words(),
	max: points,
	criteria: v.optional(list(v.strictObject({ mark, title: words(), titleEn: words(), max: points }), 40), [])
});

export const partKinds = ['text', 'carried', 'suggestions', 'score', 'grades', 'level'] as const;

/**
 * One part of a form. `kind` says where its words come from: written by the author (`text`), what became of last
 * period's shortcomings with the author's words beside it (`carried`), the explanations of suggestions (`suggestions`),
 * points by criterion (`score`), one tick among the part's own options (`grades`), a level that the author claims (`level`).
 */
const partSchema = v.strictObject({
	code,
	/** as it stands on the paper: `I-`, `1.`, `a)` */
	mark,
	title: words(1000),
	titleEn: words(1000),
	hint: v.optional(words(1000)),
	hintEn: v.optional(words(1000)),
	kind: v.picklist(partKinds),
	/** may be handed in without words */
	optional: v.optional(v.boolean(), false),
	/** names the shortcomings: an empty one is pointed out to the author, privately */
	shortcomings: v.optional(v.boolean(), false),
	/** what the system knows that helps to write it, shown beside it */
	knows: v.optional(list(v.picklist(['posts', 'duties', 'attendance', 'commitments', 'carried'])), []),
	/** for `score` */
	items: v.optional(filledList(itemSchema, 40)),
	/** for `grades`: what may be ticked, best first; the code of the one that is ticked is what the part says */
	options: v.optional(filledList(v.strictObject({ code, ...wordsOf.entries }), 10)),
	/** where this part stands written, when it is not where the form does */
	source: v.optional(sourceSchema)
});

const heading = { mark, title: words(1000), titleEn: words(1000) };

const sectionSchema = v.strictObject({
	...heading,
	/** a heading above this one, where a group of sections begins: `A. Nội dung` */
	above: v.optional(v.strictObject(heading)),
	parts: filledList(partSchema, 40)
});

/** collectives · members in a post of leadership · members in cells outside the political system · any member */
export const audiences = ['collective', 'leader', 'outside', 'member'] as const;

/** A form that the rules prescribe, with whom it is for. The first form that fits a subject is theirs. */
export const formSchema = v.strictObject({
	code: v.pipe(v.string(), v.maxLength(20), v.regex(/^[0-9A-Z]+$/, 'not-a-form-code')),
	/** as it stands in the corner of the paper: `Mẫu 2C-HD KĐ.ĐG 2025` */
	label: words(100),
	title: words(),
	titleEn: words(),
	audience: v.picklist(audiences),
	sections: filledList(sectionSchema, 40),
	source: sourceSchema
});

export type Form = v.InferOutput<typeof formSchema>;
export type FormSection = Form['sections'][number];
export type FormPart = FormSection['parts'][number];
