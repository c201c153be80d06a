import type { Form, FormPart, ReviewRules } from '#domain/rules/rule-set.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
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
