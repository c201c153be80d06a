import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleVariant } from './example-variant.ts';
import type { Problem } from './problem.ts';
import { readRuleSet } from './read-rule-set.ts';
import { ruleSetSchema, type RuleSet } from './rule-set.ts';
import old from './sets/2018.json' with { type: 'json' };
import cells from './sets/cells-2025.json' with { type: 'json' };
import citizens from './sets/citizens-2026.json' with { type: 'json' };
import current from './sets/2026.json' with { type: 'json' };
import { showProblem } from './show-problem.ts';
import * as v from 'valibot';

const rules = v.parse(ruleSetSchema, current);
const findBase = (code: string) => (code === 'qd-366' ? { rules } : { known: ['qd-366'] });
const bytes = (content: unknown) => new TextEncoder().encode(JSON.stringify(content, null, 2));
const read = (content: unknown) => readRuleSet(bytes(content), findBase);
const readText = (text: string) => readRuleSet(new TextEncoder().encode(text), findBase);

function problemsIn(result: ReturnType<typeof readRuleSet>): Problem[] {
	expect(result.ok).toBe(false);
	return result.ok ? [] : result.problems;
}
const codesIn = (result: ReturnType<typeof readRuleSet>) => problemsIn(result).map(({ code }) => code);
const changed = (change: (set: typeof current) => unknown) => {
	const set = structuredClone(current);
	change(set);
	return set;
};

test('the sets that ship are read as they are', () => {
	for (const set of [old, current, cells, citizens])
		expect(read(set)).toMatchObject({ ok: true, rules: { code: set.code } });
});

describe('everything that is wrong is said at once, with its line and what would be right', () => {
	test('a misspelt key, a value of the wrong kind, a missing source, a date that does not exist', () => {
		const set = changed((set) => {
			set.effectiveFrom = '2027-02-30';
			Object.assign(set.attendance.lateAfter, { value: 'năm' });
			delete (set.study.announceBefore as { source?: unknown }).source;
			Object.assign(set.reviews.forms[2]!.sections[1]!.parts[0]!, { optinal: true });
		});
		const problems = problemsIn(read(set));
		expect(problems.map(({ code }) => code)).toEqual(['not-a-date', 'not-number', 'missing', 'unknown-key']);
		const shown = problems.map((problem) => showProblem(problem, current, 'vi'));
		expect(shown[0]).toMatchObject({
			line: 4,
			where: 'Có hiệu lực từ ngày',
			example: '"effectiveFrom": "2025-10-31"'
		});
		expect(shown[1]).toMatchObject({
			where: 'Điểm danh › Coi là đi muộn khi đến sau giờ bắt đầu quá › Giá trị',
			what: 'Chỗ này phải là số, không đặt trong dấu nháy.',
			example: '"value": 5'
		});
		expect(shown[2]!.example).toContain('"number":');
		expect(shown[3]!.what).toContain('optional');
		expect(JSON.stringify(set, null, 2).split('\n')[shown[3]!.line! - 1]).toContain('optinal');
	});

	test.each<[string, (set: typeof current) => unknown, string[]]>([
		[
			'two entries with one code',
			(set) => set.rectification.criteria.value.push(set.rectification.criteria.value[0]!),
			['code-twice']
		],
		['no form for collectives', (set) => set.reviews.forms.shift(), ['no-collective-form']],
		['no form for every member', (set) => set.reviews.forms.pop(), ['no-form-for-all']],
		[
			'a form behind the one for every member',
			(set) => set.reviews.forms.reverse(),
			['form-never-reached', 'form-never-reached']
		],
		[
			'points that add up to less',
			(set) =>
				Object.assign(set.reviews.forms[2]!.sections[6]!.parts[0]!, {
					items: [{ code: 'all', title: 'Cả', titleEn: 'All', max: 90 }]
				}),
			['score-not-100']
		],
		[
			'levels upside down',
			(set) => set.reviews.levels.value.reverse(),
			['levels-out-of-order', 'levels-out-of-order', 'levels-out-of-order']
		],
		[
			'an answer for whom the list does not name',
			(set) => set.study.listed.value.shift(),
			['answered-but-not-listed']
		],
		[
			'an item in the wrong group',
			(set) => (set.reviews.catalogue.value[0]!.items[0]!.code = 'B7'),
			['item-outside-its-group']
		],
		['a sign that a database cannot keep', (set) => (set.title = 'Bộ quy định\u0000'), ['unprintable']],
		['a whole list of nothing', (set) => (set.reviews.commentSources.value = []), ['empty-list']],
		['an amount of another unit', (set) => (set.reviews.planWithin.unit = 'weeks'), ['not-one-of']]
	])('%s', (_, change, codes) => {
		expect(codesIn(read(changed(change)))).toEqual(codes);
	});
});

describe('what is no JSON is said in the words of who typed it, with the line', () => {
	test.each([
		['{\n "code": "a"\n "title": "b" }', 'json-comma-missing', 3],
		['{\n "code": "a",\n}', 'json-comma-too-many', 2],
		['{\n "code" "a" }', 'json-colon-missing', 2],
		["{\n\n 'code': 1 }", 'json-key-unquoted', 3],
		['{ "code": "a\n" }', 'json-text-unclosed', 1],
		['{ "code": “a” }', 'json-unknown-sign', 1],
		['{ "code": "a"', 'json-ends-early', 1],
		['{} {}', 'json-after-end', 1],
		['{ "code": 1,\n "code": 2 }', 'json-key-twice', 2],
		['['.repeat(100_000), 'json-too-deep', 1],
		['[1, 2]', 'not-a-rule-set', undefined],
		['', 'json-ends-early', 1]
	])('%j', (text, code, line) => {
		const [problem] = problemsIn(readText(text.slice(0, 5000)));
		expect([problem!.code, problem!.place?.line]).toEqual([code, line]);
	});

	test('a file that is no text', () => {
		expect(codesIn(readRuleSet(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), findBase))).toEqual([
			'not-a-text-file'
		]);
	});

	test('a key that means something to the language is only a key that is not known', () => {
		const text = JSON.stringify(current).replace('{', '{"__proto__": {"code": "x"}, "constructor": 1,');
		expect(codesIn(readText(text))).toEqual(['unknown-key', 'unknown-key']);
		expect(({} as { code?: string }).code).toBeUndefined();
	});
});

describe('a variant says only what it changes', () => {
	const variant = {
		extends: 'qd-366',
		code: 'qd-366-phu-tho',
		title: 'Bộ của tỉnh',
		effectiveFrom: '2026-01-01'
	};
	const source = { number: 'QĐ 09-QĐ/TU', date: '2025-11-28', certainty: 'verified' };

	test('the rest stays as the base has it, and all of it is kept', () => {
		const result = read({ ...variant, reviews: { planWithin: { value: 20, source } } });
		expect(result).toMatchObject({ ok: true });
		const { rules: whole } = result as { rules: RuleSet };
		expect(whole.reviews.planWithin).toEqual({ value: 20, unit: 'days', source });
		expect({ ...whole.reviews, planWithin: 0 }).toEqual({ ...rules.reviews, planWithin: 0 });
		expect(whole).toMatchObject({ code: 'qd-366-phu-tho', effectiveFrom: '2026-01-01' });
		expect(whole).not.toHaveProperty('extends');
	});

	test('a list is replaced as a whole', () => {
		const sources = { value: [{ code: 'front', vi: 'Mặt trận Tổ quốc', en: 'The Front' }], source };
		const result = read({ ...variant, reviews: { commentSources: sources } });
		expect((result as { rules: RuleSet }).rules.reviews.commentSources).toEqual(sources);
	});

	test('a value that changes names its own source', () => {
		const problems = problemsIn(read({ ...variant, reviews: { planWithin: { value: 20 } } }));
		expect(problems).toMatchObject([
			{ code: 'missing', path: ['reviews', 'planWithin', 'source'], place: { line: 7 } }
		]);
	});

	test('it has a code, a name and a day of its own, and its base must be there', () => {
		expect(problemsIn(read({ extends: 'qd-366' })).map(({ path }) => path.join())).toEqual([
			'code',
			'title',
			'effectiveFrom'
		]);
		const [problem] = problemsIn(read({ ...variant, extends: 'qd-999' }));
		expect(showProblem(problem!, current, 'vi').what).toContain('qd-366');
	});
});

test('the examples that people are shown are right: on the page, and in docs/rules.md', () => {
	expect(readText(exampleVariant('qd-366')).ok).toBe(true);
	const [, documented] = /```json\n([^]+?)```/.exec(readFileSync('docs/rules.md', 'utf8'))!;
	expect(readText(documented!).ok).toBe(true);
});

test('rules about cells: a sheet that does not add up, a ladder that rises, a kind of cell in two frames', () => {
	const set = structuredClone(cells);
	set.meetings.scoreSheet.value[0]!.max = 6;
	set.meetings.scoreSheet.value[1]!.steps.reverse();
	set.meetings.frames.value[0]!.kinds.push('school');
	const result = read(set);
	expect(codesIn(result).sort()).toEqual(['frame-not-one', 'ladder-out-of-order', 'score-not-100']);
	expect(result).toMatchObject({ about: 'cells' });
	const shown = problemsIn(result).map((problem) => showProblem(problem, cells, 'vi').where);
	expect(shown).toContain('Sinh hoạt chi bộ › Phiếu chấm điểm buổi sinh hoạt');
});
