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

type Typed = Record<string, unknown>;
type Complain = (field: string, code: string) => void;

/** The issues of a paper, each of several fields that carry its place in their names: `words-0`, `dueOn-0`, `to-0`, `search-0`. */
function issuesOf(typed: Typed, complain: Complain = () => undefined): Issue[] {
	const read = (field: string, schema: v.GenericSchema<unknown, string>): string => {
		const parsed = v.safeParse(schema, typed[field]);
		if (!parsed.success) complain(field, parsed.issues[0].message);
		return parsed.success ? parsed.output : '';
	};
	return Array.from({ length: usedIssues(typed) }, (_, at) => ({
		words: read(`words-${at}`, issueWords),
		dueOn: read(`dueOn-${at}`, issueDue),
		search: read(`search-${at}`, issueSearch),
		reviewIds: listOf(typed[`to-${at}`])
			.map((value) => readAddressee(value).reviewId)
			.filter(isId)
	}));
}

/** The last ones may have been added and not used: nothing but the day that the form offers. */
function usedIssues(typed: Typed): number {
	const isUsed = (at: number) =>
		['words', 'search', 'to'].some((field) => listOf(typed[`${field}-${at}`]).join('').trim());
	const used = Array.from({ length: issueCount(typed) }, (_, at) => at).findLast(isUsed) ?? 0;
	return used + 1;
}

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
	// A check rather than a transformation: what is missing above is pointed out at the same time.
	v.rawCheck(({ dataset, addIssue }) => {
		const input = dataset.value as Typed;
		const complain: Complain = (key, message) =>
			addIssue({ message, path: [{ type: 'object', origin: 'value', input, key, value: input[key] }] });
		if (input.sender === 'superior' && !String(input.senderName ?? '').trim())
			complain('senderName', 'reviews.suggestion-sender-missing');
		issuesOf(input, complain);
	}),
	v.transform(({ sender, senderName, number, datedOn, anyway, ...typed }) => ({
		...{ sender, senderName, number, datedOn, anyway },
		issues: issuesOf(typed),
		/** the fields of the issues as they were typed, for a page that has to ask back */
		typed
	}))
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

/** Number and date of the paper with which explanations go to the superior. */
export const replyForm = v.object({
	number: text(100, 'reviews.suggestion-number-missing'),
	datedOn: date('reviews.suggestion-dated-on-missing')
});
