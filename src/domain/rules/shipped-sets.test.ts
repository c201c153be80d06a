import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { RuleSet } from './rule-set.ts';
import { ruleSetSchema } from './rule-set.ts';
import current from './sets/2026.json' with { type: 'json' };
import { cellRulesSchema } from './cell-rules.ts';
import cells from './sets/cells-2025.json' with { type: 'json' };
import citizens from './sets/citizens-2026.json' with { type: 'json' };
import old from './sets/2018.json' with { type: 'json' };

const sets: [string, unknown][] = [
	['2018', old],
	['2026', current]
];

describe.each(sets)('the rule set of %s', (_, content) => {
	const rules: RuleSet = v.parse(ruleSetSchema, content);

	test('has for every subject a form whose parts all have a title, and which asks for shortcomings and remedies', () => {
		expect(rules.reviews.forms.map(({ audience }) => audience)).toEqual(
			expect.arrayContaining(['collective', 'member'])
		);
		for (const form of rules.reviews.forms) {
			const parts = form.sections.flatMap(({ parts }) => parts);
			for (const { title, titleEn } of parts) expect(title && titleEn).toBeTruthy();
			expect(parts.filter(({ shortcomings }) => shortcomings)).toHaveLength(1);
			expect(parts.map(({ code }) => code)).toEqual(
				expect.arrayContaining(['causes', 'carried', 'suggestions', 'remedies'])
			);
		}
	});

	test('names 27 manifestations in three groups', () => {
		expect(rules.reviews.catalogue.value.map(({ items }) => items.length)).toEqual([9, 9, 9]);
	});
});

const others: [string, unknown][] = [
	['about cells', cells],
	['about citizens', citizens]
];

describe.each([...sets, ...others])('the rule set of %s', (_, content) => {
	test('writes in one spelling: letters composed, no old place of the tone mark, no straight apostrophe in English', () => {
		const said = JSON.stringify(content);
		expect(said === said.normalize('NFC')).toBe(true);
		expect(said.match(/(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[àáảãạ](?!\p{L})|\s{2}/giu)).toBeNull();
		expect(said.match(/"(en|titleEn|hintEn)":"[^"]*'[^"]*"/g)).toBeNull();
	});
});

test('the life of cells: 90 minutes, a sheet of 100 points, grades from 90, 70 and 50, three steps after a deadline', () => {
	const { meetings, inspection } = v.parse(cellRulesSchema, cells);
	expect([meetings.lastsAtLeast.value, meetings.lastsTogetherAtLeast.value]).toEqual([90, 120]);
	expect(meetings.scoreSheet.value.reduce((sum, { max }) => sum + max, 0)).toBe(100);
	expect(meetings.grades.value.map(({ from }) => from)).toEqual([90, 70, 50, 0]);
	expect(inspection.ladder.value.map(({ code }) => code)).toEqual(['reminder', 'explanation', 'level-above']);
});

test('today’s rules: 30 and 70 points, thresholds 90, 70 and 50, four forms', () => {
	const { reviews } = v.parse(ruleSetSchema, current);
	expect(reviews.forms.map(({ code }) => code)).toEqual(['01', '2B', '2C', '2A']);
	expect(reviews.levels.value.map(({ from }) => from)).toEqual([90, 70, 50, 0]);
	for (const form of reviews.forms) {
		const items = form.sections.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'score')!.items!;
		const max = (of: typeof items) => of.reduce((sum, one) => sum + one.max, 0);
		expect([max(items.filter(({ code }) => code !== 'tasks')), max(items)]).toEqual([30, 100]);
		for (const item of items.filter(({ criteria }) => criteria.length))
			expect(item.criteria.reduce((sum, one) => sum + one.max, 0)).toBe(item.max);
	}
});

test('the rules of 2018: by the year only, one form for every person, ticks and four levels, no points', () => {
	const { reviews } = v.parse(ruleSetSchema, old);
	expect(reviews.periods.value).toEqual(['year']);
	expect(reviews.forms.map(({ code, audience }) => [code, audience])).toEqual([
		['01', 'collective'],
		['02', 'member']
	]);
	expect(reviews.levels.value.map(({ from }) => from)).toEqual([null, null, null, null]);
	const parts = reviews.forms.flatMap(({ sections }) => sections.flatMap(({ parts }) => parts));
	expect(parts.some(({ kind }) => kind === 'score')).toBe(false);
	for (const part of parts.filter(({ kind }) => kind === 'grades'))
		expect(part.options!.map(({ vi }) => vi)).toEqual(['Xuất sắc', 'Tốt', 'Trung bình', 'Kém']);
});
