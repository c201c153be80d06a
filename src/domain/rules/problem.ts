import * as v from 'valibot';
import type { NotJsonCode, Path, Place } from './read-json.ts';

/** What is wrong at one place of a file with rules. The words for each code are in `words/problems.ts`. */
export type Problem = {
	code: ProblemCode;
	path: Path;
	/** where in the file; nothing when the file says nothing about it at all */
	place: Place | null;
	details: Record<string, string | number>;
};

export type ProblemCode =
	| NotJsonCode
	| 'not-a-text-file'
	| 'not-a-rule-set'
	| 'base-unknown'
	| 'missing'
	| 'unknown-key'
	| 'not-text'
	| 'not-number'
	| 'not-whole'
	| 'not-yes-or-no'
	| 'not-a-list'
	| 'not-a-group'
	| 'not-one-of'
	| 'empty'
	| 'empty-list'
	| 'too-long'
	| 'list-too-long'
	| 'too-small'
	| 'too-large'
	| 'unprintable'
	| 'not-a-date'
	| 'not-a-code'
	| 'not-a-form-code'
	| 'not-a-letter'
	| 'not-an-item-code'
	| CheckCode;

/** What no single value tells, only several together (`checks.ts`). */
export type CheckCode =
	| 'code-twice'
	| 'no-collective-form'
	| 'no-form-for-all'
	| 'form-never-reached'
	| 'no-shortcomings-part'
	| 'part-twice'
	| 'score-without-items'
	| 'score-not-100'
	| 'ladder-out-of-order'
	| 'frame-not-one'
	| 'criteria-do-not-add-up'
	| 'grades-without-options'
	| 'levels-out-of-order'
	| 'answered-but-not-listed'
	| 'item-outside-its-group';

type Issue = v.BaseIssue<unknown>;

/** An issue of the schema as a problem that people have words for. */
export function problemOf(issue: Issue): Omit<Problem, 'place'> {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	return { path, ...whatIsWrong(issue) };
}

function whatIsWrong(issue: Issue): Pick<Problem, 'code' | 'details'> {
	const { type, expected, received, message } = issue;
	if (type === 'strict_object' && expected === 'never') return { code: 'unknown-key', details: {} };
	if (received === 'undefined') return { code: 'missing', details: {} };
	if (message in ownCodes) return { code: message as ProblemCode, details: {} };
	const requirement = Number((issue as { requirement?: unknown }).requirement ?? 0);
	switch (type) {
		case 'string':
			return { code: 'not-text', details: {} };
		case 'number':
			return { code: 'not-number', details: {} };
		case 'integer':
			return { code: 'not-whole', details: {} };
		case 'boolean':
			return { code: 'not-yes-or-no', details: {} };
		case 'array':
			return { code: 'not-a-list', details: {} };
		case 'strict_object':
			return { code: 'not-a-group', details: {} };
		case 'min_length':
			return { code: 'empty-list', details: {} };
		case 'max_length':
			return {
				code: Array.isArray(issue.input) ? 'list-too-long' : 'too-long',
				details: { max: requirement }
			};
		case 'min_value':
			return { code: 'too-small', details: { min: requirement } };
		case 'max_value':
			return { code: 'too-large', details: { max: requirement } };
		default:
			return { code: 'not-one-of', details: { choices: choicesIn(expected) } };
	}
}

/** Codes that the schema itself gives as messages. */
const ownCodes: Partial<Record<ProblemCode, true>> = {
	empty: true,
	unprintable: true,
	'not-a-date': true,
	'not-a-code': true,
	'not-a-form-code': true,
	'not-a-letter': true,
	'not-an-item-code': true
};

/** `("quarter" | "year")` as `quarter, year`. */
const choicesIn = (expected: string | null): string =>
	[...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, choice]) => choice).join(', ');
