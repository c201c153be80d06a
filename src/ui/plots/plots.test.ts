import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Bars from './Bars.svelte';
import Lines from './Lines.svelte';
import { scalesFor, sheet } from './scales.ts';

const numbers = (body: string, pattern: RegExp) => [...body.matchAll(pattern)].map(([, n]) => Number(n));
const categories = ['Q3/26', 'Q4/26'];

describe('scales', () => {
	test('begin at nought, end at a round figure, and mark whole figures only', () => {
		const { y, ticks } = scalesFor(categories, 7);
		expect([y(0), y(8)]).toEqual([sheet.height - sheet.bottom, sheet.top]);
		expect(ticks).toEqual([0, 2, 4, 6, 8]);
		expect(scalesFor(categories, 1).ticks).toEqual([0, 1]);
		expect(scalesFor(categories, 37, 100).ticks.at(-1)).toBe(100);
	});
});

describe('bars', () => {
	const series = [
		{ label: 'Đơn thư', values: [2, 4] },
		{ label: 'Góp ý', values: [0, 4] }
	];
	const { body } = render(Bars, { props: { title: 'Đến', said: 'Quý III: 2', categories, series } });

	test('stand upon one another, as high as the figures say', () => {
		const heights = numbers(body, /<rect class="plot-\d" x=[^>]* height="([\d.]+)"/g);
		expect(heights).toHaveLength(3);
		const [two, four, fourAbove] = heights as [number, number, number];
		expect(four).toBeCloseTo(2 * two);
		expect(fourAbove).toBeCloseTo(four);
	});

	test('are told in words to who cannot see them, and named when there are several', () => {
		expect(body).toContain('aria-label="Quý III: 2"');
		expect(body).toContain('plot-legend');
		expect(body).not.toContain('style=');
	});
});

test('a line breaks where there is no figure, and has no point there', () => {
	const series = [{ label: 'Ngày', values: [3, null, 5] }];
	const { body } = render(Lines, {
		props: { title: 'Ngày chờ', said: '', categories: ['a', 'b', 'c'], series }
	});
	expect(body.match(/<circle/g)).toHaveLength(2);
	expect(/ d="([^"]*)"/.exec(body)![1]!.match(/M/g)).toHaveLength(2);
});
