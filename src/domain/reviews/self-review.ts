import type { Form, FormPart, ReviewRules } from '#domain/rules/rule-set.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Locale } from '#platform/words.ts';
import type { Carried } from './carried.ts';

/** What stands in one part of a self-review: its newest wording, who saved it, when and how. */
export type Wording = {
	section: string;
	version: number;
	round: number;
	words: string;
	enteredBy: string;
	enteredById: Id;
	channel: Channel;
	savedAt: Date;
};

/** A suggestion with the explanation that stands for it now, as section IV has it. */
export type Explained = {
	id: Id;
	number: string;
	datedOn: PlainDate;
	senderName: string;
	words: string;
	explanation: {
		happened: string;
		objectiveCause: string;
		subjectiveCause: string;
		responsibility: string;
		followUp: string;
	} | null;
};

/** All that a self-review says: the words of each part by its code, and what writes itself beside them. */
export type Content = {
	texts: Readonly<Record<string, string>>;
	carried: readonly Carried[];
	explained: readonly Explained[];
	/** on forms to be filled in by hand: what the system knows that helps with a part */
	known?: Readonly<Record<string, string>>;
};

export type Level = ReviewRules['levels']['value'][number];

/** The parts of a form in the order of the paper. */
export const partsOf = (form: Form): FormPart[] => form.sections.flatMap(({ parts }) => parts);

export const findPart = (form: Form, code: string): FormPart | undefined =>
	partsOf(form).find((part) => part.code === code);

/** The form that the rules prescribe under a code; a review always has one of its own rule set. */
export function formOf(rules: Pick<ReviewRules, 'forms'>, code: string): Form {
	const form = rules.forms.find((one) => one.code === code);
	if (!form) throw new Error(`the rule set knows no form ${code}`);
	return form;
}

/** Whether something was written in a part. */
export const isWritten = (part: Pick<FormPart, 'code'>, texts: Content['texts']): boolean =>
	(texts[part.code] ?? '').trim() !== '';

/** The parts that must have words before it is handed in, and have none. */
export const missingParts = (form: Form, texts: Content['texts']): FormPart[] =>
	partsOf(form).filter((part) => !part.optional && !isWritten(part, texts));

/** It is handed in only when every part that must have words has some, and none has two wordings. */
export function mayHandInNow(form: Form, texts: Content['texts'], twoWordings: number): Answer {
	const missing = missingParts(form, texts).length;
	if (missing) return no('reviews.parts-missing', { count: missing });
	return twoWordings ? no('reviews.two-wordings') : yes;
}

/** The points of a part that is scored, by item; they are kept as its words. */
export function readMarks(words: string | undefined): Record<string, string> {
	if (!words) return {};
	const marks: unknown = JSON.parse(words);
	return marks as Record<string, string>;
}

/** Points as they are kept; none at all is an empty text. */
export const writeMarks = (marks: Readonly<Record<string, string>>): string => {
	const given = Object.entries(marks).filter(([, mark]) => mark !== '');
	return given.length ? JSON.stringify(Object.fromEntries(given)) : '';
};

/** Points as people write them: `25,5`. */
export const showPoints = (points: string | undefined): string => (points ?? '').replace('.', ',');

/** What may be chosen in a part that is ticked rather than written; null for a part that is written or scored. */
export const choicesOf = (
	part: FormPart,
	levels: readonly Level[]
): readonly Pick<Level, 'code' | 'vi' | 'en'>[] | null =>
	part.kind === 'level' ? levels : part.kind === 'grades' ? (part.options ?? []) : null;

/** Whether a part is written in words, rather than ticked or scored. */
export const isProse = ({ kind }: Pick<FormPart, 'kind'>): boolean =>
	kind === 'text' || kind === 'carried' || kind === 'suggestions';

/** The words of a part as people read them: points by item, what was ticked by its name. */
export function shownWords(
	part: FormPart,
	words: string,
	levels: readonly Level[],
	locale: Locale = 'vi'
): string {
	const choices = choicesOf(part, levels);
	if (choices) return choices.find(({ code }) => code === words)?.[locale] ?? '';
	if (part.kind !== 'score') return words;
	const marks = readMarks(words);
	return (part.items ?? [])
		.filter(({ code }) => marks[code])
		.map(
			({ code, max, ...item }) =>
				`${locale === 'vi' ? item.title : item.titleEn}: ${showPoints(marks[code])}/${max}`
		)
		.join('\n');
}
