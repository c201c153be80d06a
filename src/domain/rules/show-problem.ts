import type { Locale } from '#platform/words.ts';
import type { Problem } from './problem.ts';
import type { Path } from './read-json.ts';
import { ruleNames } from './words/names.ts';
import { problemWords } from './words/problems.ts';

/** A problem as a person reads it: where, what is wrong, and what would be right. */
export type ShownProblem = { line: number | null; where: string; what: string; example: string | null };

/** Says a problem in a language. `right` is a set that is known to be good; the examples come from it. */
export function showProblem(problem: Problem, right: unknown, locale: Locale): ShownProblem {
	const words = problemWords(locale);
	const sentence: string | ((details: Problem['details']) => string) = words.sentences[problem.code];
	const said = typeof sentence === 'function' ? sentence(problem.details) : sentence;
	const stranger = problem.code === 'unknown-key';
	const hasExample = problem.place !== null && !noExample.test(problem.code);
	const known = stranger ? keysAt(right, problem.path.slice(0, -1)) : [];
	return {
		line: problem.place?.line ?? null,
		where: problem.path.length ? wherePath(problem.path, locale) : words.whole,
		what: known.length ? `${said} ${words.known(known.join(', '))}` : said,
		example: hasExample ? exampleAt(right, problem.path) : null
	};
}

/** Where one good value would show nothing: what is no JSON, and what several values say together. */
const noExample =
	/^(json-|unknown-key|base-unknown|code-twice|no-|form-never|part-twice|score-|criteria-|levels-|ladder-|frame-|answered-|item-outside)/;

/** A place in the words of a person: `Kiểm điểm › Biểu mẫu 3 › Phần 1 › Mục 2 › Tên`. */
export function wherePath(path: Path, locale: Locale): string {
	const names = ruleNames(locale).keys as Record<string, string>;
	const steps: string[] = [];
	for (const key of path) {
		if (typeof key === 'number')
			steps.push(`${steps.pop() ?? ''} ${ruleNames(locale).entry(key + 1)}`.trim());
		else if (key !== 'value' || path.at(-1) === key)
			steps.push(Object.hasOwn(names, key) ? names[key]! : `“${key}”`);
	}
	return steps.join(' › ');
}

/** What stands at the same place of a good set, or at a like place in its lists; nothing where that would fill the page. */
function exampleAt(right: unknown, path: Path): string | null {
	const [found] = likeIt(right, path).filter((value) => value !== undefined);
	if (found === undefined) return null;
	const key = path.at(-1);
	const written = brief(found);
	return typeof key === 'string' ? `"${key}": ${written}` : written;
}

/** Everything that stands at a place, whichever entry of a list it goes through; the very same entry first. */
function likeIt(right: unknown, path: Path): unknown[] {
	return path.reduce<unknown[]>(
		(found, key) =>
			found.flatMap((value) => {
				if (typeof key === 'number')
					return Array.isArray(value) ? [value[key], ...value].filter((one) => one !== undefined) : [];
				return isGroup(value) && Object.hasOwn(value, key) ? [value[key]] : [];
			}),
		[right]
	);
}

const keysAt = (right: unknown, path: Path): string[] => [
	...new Set(likeIt(right, path).flatMap((value) => (isGroup(value) ? Object.keys(value) : [])))
];

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const brief = (value: unknown): string => {
	const written = JSON.stringify(value);
	if (written.length <= 160) return written;
	if (Array.isArray(value)) return `[${brief(value[0])}, …]`;
	if (!isGroup(value)) return written.slice(0, 160);
	return `{${Object.entries(value)
		.map(([key, one]) => `"${key}": ${JSON.stringify(one).length > 60 ? '…' : JSON.stringify(one)}`)
		.join(', ')}}`;
};
