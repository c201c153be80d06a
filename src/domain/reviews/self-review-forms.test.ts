import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { shippedRuleSet } from '#domain/rules/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { findPart, formOf, readMarks, shownWords } from './self-review.ts';
import { entriesOf, printingHref, printingIn, sectionForm, wordsOfPart } from './self-review-forms.ts';

const { reviews: rules } = shippedRuleSet();
const form = formOf(rules, '2C');
const levels = rules.levels.value;
const part = (code: string) => findPart(form, code)!;
const scored = part('score');
const [first] = scored.items!;
const read = (code: string, fields: Record<string, unknown>) =>
	wordsOfPart(part(code), fields, 'words', levels);
const refused = (work: () => unknown) => {
	try {
		work();
	} catch (error) {
		return (error as Refusal).code;
	}
	return null;
};

describe('what a page of one part sends', () => {
	test('words as they were typed, with one kind of line break', () =>
		expect(read('shortcomings', { words: ' Còn nể nang.\r\nÍt góp ý. ' })).toBe('Còn nể nang.\nÍt góp ý.'));

	test('points with a comma or a point, never more than the most', () => {
		const points = (typed: string) => read('score', { [`score-${first!.code}`]: typed });
		expect(readMarks(points('25,5'))).toEqual({ [first!.code]: '25.5' });
		expect(shownWords(scored, points('25,5'), levels)).toBe(`${first!.title}: 25,5/${first!.max}`);
		expect(points('')).toBe('');
		expect(refused(() => points('nhiều'))).toBe('reviews.not-points');
		expect(refused(() => points('-3'))).toBe('reviews.not-points');
		expect(refused(() => points(String(first!.max + 1)))).toBe('reviews.points-too-many');
	});

	test('a level that the rules have', () => {
		expect(shownWords(part('level'), read('level', { words: 'good' }), levels)).toBe(
			'Hoàn thành tốt nhiệm vụ'
		);
		expect(read('level', {})).toBe('');
		expect(refused(() => read('level', { words: 'best-of-all' }))).toBe('reviews.level-unknown');
	});

	test('nothing that no page sends', () => {
		expect(v.safeParse(sectionForm, { words: 'x', basedOn: '-1', seen: '0' }).success).toBe(false);
		expect(v.safeParse(sectionForm, { words: 'x', basedOn: 'một', seen: '0' }).success).toBe(false);
		expect(v.safeParse(sectionForm, { words: 'x', insert: 'health' }).success).toBe(false);
		expect(v.safeParse(sectionForm, { words: 'x'.repeat(60_001) }).success).toBe(false);
		expect(v.parse(sectionForm, {})).toMatchObject({ words: '', basedOn: 0, seen: 0 });
	});
});

test('the page with all parts leaves alone what it did not show', () => {
	const fields = {
		'words-causes': 'Do chủ quan',
		'basedOn-causes': '2',
		'seen-causes': '3',
		'words-remedies': 'x'
	};
	expect(entriesOf(form, fields, levels)).toEqual([
		{ section: 'causes', words: 'Do chủ quan', basedOn: 2, seen: 3 }
	]);
});

test('an address says how forms are printed', () => {
	expect(printingIn(new URLSearchParams(''))).toEqual({ filled: true, large: false });
	const printing = { filled: false, large: true };
	expect(printingIn(new URL(`http://x${printingHref('/form', printing)}`).searchParams)).toEqual(printing);
});
