import * as v from 'valibot';
import { attachedFiles } from '#domain/documents/forms.ts';
import { date, optionalDate, text, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { senders } from './suggestion-policy.ts';

/** How many issues one paper may hold here. */
export const mostIssues = 20;
export const longestIssue = 4000;
export const longestExplanation = 10_000;

/** An addressee as a form sends it: whose review, and the name that was shown with it. */
export const addressee = (reviewId: string, name: string): string => `${reviewId} ${name}`;
export const readAddressee = (value: string) => ({ reviewId: value.slice(0, 36), name: value.slice(37) });

/** A field that a browser sends not at all, once, or several times. */
export const listOf = (value: unknown): string[] =>
	[value ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/** How many issues the form shows. */
export const issueCount = (typed: Record<string, unknown>): number =>
	Math.min(mostIssues, Math.max(1, Math.floor(Number(typed.issues)) || 1));

export type Issue = { words: string; dueOn: string; reviewIds: string[]; search: string };

const issueWords = text(longestIssue, 'reviews.suggestion-words-missing');
const issueDue = date('reviews.suggestion-due-missing');
const issueSearch = words(200);

/** The issues of a paper, each of several fields that carry its place in their names: `words-0`, `dueOn-0`, `to-0`, `search-0`. */
const issues = (context: {
	typed: Record<string, unknown>;
	complain: (field: string, code: string) => void;
}): Issue[] => {
	const { typed, complain } = context;
	const read = <S extends v.GenericSchema<unknown, string>>(field: string, schema: S): string => {
		const parsed = v.safeParse(schema, typed[field]);
		if (!parsed.success) complain(field, parsed.issues[0].message);
		return parsed.success ? parsed.output : '';
	};
	return Array.from({ length: issueCount(typed) }, (_, at) => at)
		.filter((at) => at === 0 || !isBlank(typed, at))
		.map((at) => ({
			words: read(`words-${at}`, issueWords),
			dueOn: read(`dueOn-${at}`, issueDue),
			search: read(`search-${at}`, issueSearch),
			reviewIds: listOf(typed[`to-${at}`])
				.map((value) => readAddressee(value).reviewId)
				.filter(isId)
		}));
};

/** An issue that was added and not used: nothing but the day that the form offers. */
const isBlank = (typed: Record<string, unknown>, at: number): boolean =>
	[`words-${at}`, `search-${at}`].every((field) => !listOf(typed[field]).join('').trim()) &&
	listOf(typed[`to-${at}`]).length === 0;

/** One paper with its number, date and sender, and any number of issues. */
export const suggestionPaperForm = v.pipe(
	v.looseObject({
		sender: v.picklist(senders),
		senderName: words(300),
		number: text(100, 'reviews.suggestion-number-missing'),
		datedOn: date('reviews.suggestion-dated-on-missing'),
		anyway: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed) => typed === 'yes')
		)
	}),
	v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
		let sound = true;
		const complain = (field: string, message: string) => {
			sound = false;
			addIssue({
				message,
				path: [{ type: 'object', origin: 'value', input: value, key: field, value: value[field] }]
			});
		};
		const read = issues({ typed: value, complain });
		const { sender, senderName, number, datedOn, anyway } = value;
		return sound ? { sender, senderName, number, datedOn, anyway, issues: read } : NEVER;
	})
);
export type SuggestionPaper = v.InferOutput<typeof suggestionPaperForm>;

const said = (code: string) => text(longestExplanation, `reviews.${code}`);

/** The five things that an explanation says, in the order in which it says them. */
export const explanationParts = [
	'happened',
	'objectiveCause',
	'subjectiveCause',
	'responsibility',
	'followUp'
] as const;
export type ExplanationPart = (typeof explanationParts)[number];

const explainedBy = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => (isId(typed) ? typed : null))
);

export const explanationForm = v.object({
	happened: said('happened-missing'),
	objectiveCause: said('objective-cause-missing'),
	subjectiveCause: said('subjective-cause-missing'),
	responsibility: said('responsibility-missing'),
	followUp: said('follow-up-missing'),
	explainedBy,
	channel: v.optional(v.picklist(['paper', 'on-behalf'])),
	files: attachedFiles
});

const draft = words(longestExplanation);
export const explanationDraftForm = v.object({
	happened: draft,
	objectiveCause: draft,
	subjectiveCause: draft,
	responsibility: draft,
	followUp: draft
});

/** Accepted, or returned in words and, if need be, with another day. */
export const explanationVerdictForm = v.pipe(
	v.object({
		outcome: v.pipe(
			v.optional(v.string(), ''),
			v.picklist(['accepted', 'returned'], 'reviews.verdict-missing')
		),
		words: words(longestIssue),
		dueOn: optionalDate,
		by: words(300)
	}),
	v.forward(
		v.check(({ outcome, words }) => outcome === 'accepted' || words !== '', 'reviews.verdict-words-missing'),
		['words']
	)
);

export const suggestionWithdrawalForm = v.object({
	words: text(longestIssue, 'reviews.withdrawal-words-missing'),
	by: words(300)
});
