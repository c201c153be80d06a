import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';
import { largestFile, readRuleSet } from './read-rule-set.ts';
import current from './sets/2026.json' with { type: 'json' };
import { showProblem } from './show-problem.ts';

const readText = (text: string) => readRuleSet(new TextEncoder().encode(text), findBase);
const findBase = () => ({ known: ['qd-366'] });
const read = (content: unknown) => readText(JSON.stringify(content, null, 2));

test('any JSON is read as the language itself reads it, on the line where it stands', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
			const text = JSON.stringify(value, null, indent);
			const result = readJson(text);
			expect(result.ok && result.value).toEqual(JSON.parse(text));
		})
	);
});

/** Every place of a set, to break it there. */
const places: (string | number)[][] = [];
const visit = (value: unknown, path: (string | number)[]) => {
	places.push(path);
	if (Array.isArray(value)) value.forEach((one, i) => visit(one, [...path, i]));
	else if (typeof value === 'object' && value)
		for (const [key, one] of Object.entries(value)) visit(one, [...path, key]);
};
visit(current, []);

test('whatever somebody breaks, the set is read or at least one sentence says why not', () => {
	const anything = fc.oneof(
		fc.jsonValue({ maxDepth: 3 }),
		fc.constantFrom(
			null,
			'',
			' ',
			'x'.repeat(5000),
			-1,
			0.5,
			1e308,
			[],
			{},
			true,
			'2026-02-30',
			'\ud800',
			'__proto__'
		)
	);
	fc.assert(
		fc.property(fc.constantFrom(...places), anything, fc.boolean(), (path, value, removes) => {
			let set = structuredClone(current) as unknown;
			const parent = path
				.slice(0, -1)
				.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], set);
			const key = path.at(-1);
			if (key === undefined) set = value;
			else if (removes && typeof key === 'string') delete (parent as Record<string, unknown>)[key];
			else (parent as Record<string, unknown>)[key] = value;
			const result = read(set);
			if (result.ok) {
				expect(JSON.stringify(result.rules)).not.toMatch(/\\u0000|\\ud8/);
				return;
			}
			expect(result.problems.length).toBeGreaterThan(0);
			for (const locale of ['vi', 'en'] as const)
				for (const problem of result.problems.slice(0, 20)) {
					const { what, where } = showProblem(problem, current, locale);
					expect(what).toMatch(/\S{2}/);
					expect(where).toMatch(/\S/);
				}
		}),
		{ numRuns: 120 }
	);
});

test('whatever bytes come, nothing breaks', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.uint8Array({ maxLength: 500 }),
				fc.string({ maxLength: 500 }).map((text) => new TextEncoder().encode(text))
			),
			(any) => {
				expect(readRuleSet(any, findBase).ok).toBe(false);
			}
		)
	);
});

test('a text cut anywhere, or with one sign changed, is read or explained', () => {
	const text = JSON.stringify(current, null, '\t');
	fc.assert(
		fc.property(
			fc.nat(text.length - 1),
			fc.constantFrom('', '"', ',', '}', ']', '{', '\\', '0', 'ạ', '\n'),
			(at, sign) => {
				const broken = sign === '' ? text.slice(0, at) : text.slice(0, at) + sign + text.slice(at + 1);
				const result = readText(broken);
				if (!result.ok) expect(showProblem(result.problems[0]!, current, 'vi').what).toMatch(/\S{2}/);
			}
		),
		{ numRuns: 60 }
	);
	expect(new TextEncoder().encode(text).length).toBeLessThan(largestFile / 2);
});
