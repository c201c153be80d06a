import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedIn, saysNothing } from './self-review-mirror.ts';

const sentence = 'Bản thân luôn gương mẫu chấp hành chủ trương của Đảng, chính sách pháp luật của Nhà nước.';
const look = (words: string, { earlier, others = [] }: { earlier?: string; others?: string[] }) =>
	repeatedIn(
		{ part: words },
		{
			...(earlier !== undefined && { earlier: { other: earlier } }),
			others: others.map((text) => ({ part: text }))
		}
	).map(({ sentence, source }) => [sentence, source]);

describe('the mirror', () => {
	test('finds what was copied from last year, though marks, capitals and a word differ', () => {
		expect(look(sentence, { earlier: sentence.toUpperCase() })).toEqual([[sentence, 'own-earlier']]);
		const changed = sentence.replace('luôn gương mẫu', 'gương mẫu');
		expect(look(changed, { earlier: `Đầu năm khác. ${sentence}` })).toEqual([[changed, 'own-earlier']]);
	});

	test('finds what stands in a colleague’s text, and does not say whose', () => {
		const found = repeatedIn({ a: sentence }, { others: [{ b: 'Khác hẳn.' }, { c: sentence }] });
		expect(found).toEqual([{ part: 'a', sentence, source: 'others' }]);
	});

	test('says of a sentence once where it stands: one’s own text first', () => {
		expect(look(sentence, { earlier: sentence, others: [sentence] })).toEqual([[sentence, 'own-earlier']]);
	});

	test('leaves alone what is one’s own, and short phrases of the trade', () => {
		const own = 'Tháng 5 tôi vắng buổi học Nghị quyết 57 vì đi tưới lúa mà không báo chi ủy.';
		expect(look(own, { earlier: sentence, others: [sentence] })).toEqual([]);
		expect(look('Chấp hành tốt chủ trương.', { others: ['Chấp hành tốt chủ trương.'] })).toEqual([]);
	});

	test('marks only the sentence that is copied', () => {
		const own = 'Tháng 5 tôi vắng buổi học Nghị quyết 57 vì đi tưới lúa mà không báo.';
		expect(look(`${own} ${sentence}`, { others: [sentence] })).toEqual([[sentence, 'others']]);
	});
});

const word = fc.constantFrom(
	...'an binh chi dang em gia hai khanh lan minh nam oanh phuc quy ro sang tu uyen vui xa'.split(' ')
);
const text = fc.array(word, { minLength: 12, maxLength: 40 }).map((words) => words.join(' '));

test('whatever the words: the same text is found', () => {
	fc.assert(fc.property(text, (words) => look(words, { others: [words] }).length === 1));
});

test('whatever the words: a text that shares none with another is not found', () => {
	fc.assert(
		fc.property(
			text,
			text,
			(one, other) => look(one, { others: [other.replaceAll(/\w+/g, 'x$&')] }).length === 0
		)
	);
});

test('a cell of sixty is looked through in well under a second', () => {
	const long = (seed: number) =>
		Object.fromEntries(
			Array.from({ length: 8 }, (_, part) => [
				`p${part}`,
				Array.from({ length: 250 }, (_, i) => `từ${(seed * 31 + part * 7 + i * i) % 997}`).join(' ')
			])
		);
	const others = Array.from({ length: 60 }, (_, i) => long(i + 2));
	const started = performance.now();
	repeatedIn(long(1), { earlier: long(2), others });
	expect(performance.now() - started).toBeLessThan(1000);
});

describe('a part that should name shortcomings', () => {
	test.each([
		'',
		'  ',
		'Không có',
		'Không.',
		'không có hạn chế, khuyết điểm',
		'Bản thân không có khuyết điểm gì lớn',
		'Chưa có',
		'Khong co'
	])('says nothing with “%s”', (words) => expect(saysNothing(words)).toBe(true));
	test.each([
		'Không có mặt trong buổi học tháng 5',
		'Còn nể nang',
		'Chưa dứt khoát khi phê bình',
		'Không báo cáo kịp thời'
	])('says something with “%s”', (words) => expect(saysNothing(words)).toBe(false));
});
