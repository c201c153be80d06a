import * as v from 'valibot';
import { date, optionalDate, text, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import type { DispatchedIssue } from './dispatch.ts';

export const mostIssues = 20;
/** Larger than any dispatch can be: a hundred explanations of five parts. */
export const largestFile = 8 * 1024 * 1024;

export const issueCount = (typed: Record<string, unknown>): number =>
	Math.min(mostIssues, Math.max(1, Math.floor(Number(typed.issues)) || 1));

type Typed = Record<string, unknown>;
type Complain = (field: string, code: string) => void;
export type WrittenIssue = Omit<DispatchedIssue, 'key'>;

const issueWords = text(4000, 'dispatches.words-missing');
const issueDue = date('dispatches.due-missing');
const personName = text(300, 'dispatches.person-missing');
const post = words(300);

/** The issues of a paper: `words-0`, `dueOn-0`, `to-0`, and for a person `name-0`, `post-0`. */
function issuesOf(typed: Typed, complain: Complain = () => undefined): WrittenIssue[] {
	const read = (field: string, schema: v.GenericSchema<unknown, string>): string => {
		const parsed = v.safeParse(schema, typed[field]);
		if (!parsed.success) complain(field, parsed.issues[0].message);
		return parsed.success ? parsed.output : '';
	};
	return Array.from({ length: usedIssues(typed) }, (_, at) => ({
		words: read(`words-${at}`, issueWords),
		dueOn: read(`dueOn-${at}`, issueDue),
		to:
			typed[`to-${at}`] === 'person'
				? { kind: 'person', name: read(`name-${at}`, personName), post: read(`post-${at}`, post) }
				: { kind: 'collective' }
	}));
}

/** The last ones may have been added and not used. */
function usedIssues(typed: Typed): number {
	const isUsed = (at: number) =>
		['words', 'name', 'post'].some((field) => String(typed[`${field}-${at}`] ?? '').trim());
	return (Array.from({ length: issueCount(typed) }, (_, at) => at).findLast(isUsed) ?? 0) + 1;
}

/** A superior's paper to one of its committees. */
export const dispatchForm = v.pipe(
	v.looseObject({
		partner: v.pipe(v.string('dispatches.partner-missing'), v.check(isId, 'dispatches.partner-missing')),
		number: text(100, 'dispatches.number-missing'),
		datedOn: date('dispatches.dated-on-missing')
	}),
	// A check rather than a transformation: what is missing above is pointed out at the same time.
	v.rawCheck(({ dataset, addIssue }) => {
		const input = dataset.value as Typed;
		issuesOf(input, (key, message) =>
			addIssue({ message, path: [{ type: 'object', origin: 'value', input, key, value: input[key] }] })
		);
	}),
	v.transform(({ partner, number, datedOn, ...typed }) => ({
		...{ partner, number, datedOn },
		issues: issuesOf(typed)
	}))
);

const issue = v.pipe(v.optional(v.string(), ''), v.check(isId, 'dispatches.issue-missing'));

export const issueVerdictForm = v.pipe(
	v.object({
		issue,
		outcome: v.pipe(
			v.optional(v.string(), ''),
			v.picklist(['accepted', 'returned'], 'dispatches.verdict-missing')
		),
		words: words(4000),
		dueOn: optionalDate,
		number: text(100, 'dispatches.number-missing'),
		datedOn: date('dispatches.dated-on-missing')
	}),
	v.forward(
		v.check(
			({ outcome, words }) => outcome === 'accepted' || words !== '',
			'dispatches.verdict-words-missing'
		),
		['words']
	)
);

export const issueWithdrawalForm = v.object({
	issue,
	words: text(4000, 'dispatches.withdrawal-words-missing'),
	number: text(100, 'dispatches.number-missing'),
	datedOn: date('dispatches.dated-on-missing')
});

export const asideForm = v.object({ words: text(1000, 'dispatches.aside-words-missing') });

const oneFile = v.optional(v.file());
/** A browser sends an empty file when none was chosen. */
const chosenFile = v.pipe(
	oneFile,
	v.transform((file) => (file && (file.size > 0 || file.name !== '') ? file : null)),
	v.check((file) => !file || file.size <= largestFile, 'platform.too-large')
);

export const receiveForm = v.object({
	file: v.pipe(
		chosenFile,
		v.check((file) => file !== null, 'dispatches.file-missing')
	)
});

export const makeCodeForm = v.object({
	role: v.pipe(v.optional(v.string(), ''), v.picklist(['superior', 'subordinate'], 'dispatches.role-missing'))
});

export const answerCodeForm = v.object({ pairing: text(60, 'dispatches.code-missing'), file: chosenFile });

export const endPartnerForm = v.object({
	partner: v.pipe(v.string('dispatches.partner-missing'), v.check(isId, 'dispatches.partner-missing'))
});
