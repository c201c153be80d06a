import * as v from 'valibot';
import { attachedFiles } from '#domain/documents/forms.ts';
import { chosen, text, words } from '#platform/form-fields.ts';
import { isId, type Id } from '#platform/id.ts';
import { readReceipt } from './receipt.ts';

const code = (reason: string) => `comments.${reason}`;

/** So many files of such a size come with one comment or message. */
export const mostFiles = 3;
export const largestFile = 5 * 1024 * 1024;
export const acceptedFiles = '.jpg,.jpeg,.png,.webp,.pdf';

const files = v.pipe(
	attachedFiles,
	v.maxLength(mostFiles, code('too-many-files')),
	v.check((chosen) => chosen.every(({ size }) => size <= largestFile), code('file-too-large'))
);

/** Several ids from check boxes, however many were ticked. */
const ticked = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), []),
	v.transform((typed): Id[] => [typed].flat().filter(isId))
);

/** Copied from a sheet that was filled in by hand. */
const fromPaper = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed === 'yes')
);

const comment = {
	receipt: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
	proof: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
	/** a cadre chosen from the list */
	about: v.pipe(
		v.optional(v.string(), ''),
		v.transform((typed): Id | null => (isId(typed) ? typed : null))
	),
	/** or in words: a name, a post, a cell */
	aboutWords: words(300),
	topic: text(60, code('topic-missing')),
	words: text(8000, code('words-missing')),
	identity: words(500),
	fromPaper,
	files
};
/** A comment, from its author or taken down at the desk. */
export const commentForm = v.pipe(
	v.object(comment),
	v.forward(
		v.check(({ about, aboutWords }) => about !== null || aboutWords !== '', code('about-missing')),
		['aboutWords']
	)
);
export type TypedComment = v.InferOutput<typeof commentForm>;

const receipt = v.pipe(
	v.optional(v.string(), ''),
	v.nonEmpty(code('receipt-missing')),
	v.transform(readReceipt),
	v.string(code('receipt-mistyped'))
);
export const receiptForm = v.object({ receipt });
export const messageForm = v.object({ receipt, words: text(8000, code('message-missing')), files });
export type TypedMessage = v.InferOutput<typeof messageForm>;

export const passForm = v.object({
	member: chosen(code('member-missing')),
	words: text(8000, code('shown-words-missing')),
	files: ticked
});
export type Passing = v.InferOutput<typeof passForm>;

export const withholdForm = v.object({
	ground: text(60, code('ground-missing')),
	words: words(2000)
});
export type Withholding = v.InferOutput<typeof withholdForm>;

export const askForm = v.object({ words: text(4000, code('question-missing')) });

export const answerForm = v.object({ words: text(8000, code('answer-missing')), fromPaper });
export type TypedAnswer = v.InferOutput<typeof answerForm>;

export const closeForm = v.object({ words: text(2000, code('closing-missing')) });
