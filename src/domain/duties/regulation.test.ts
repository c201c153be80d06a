import { describe, expect, test } from 'vitest';
import { shippedCellRules } from '#domain/rules/server/index.ts';
import { compareArticles, countChanges } from './compare-articles.ts';
import {
	isAdopted,
	isDated,
	isWhole,
	readArticles,
	standingOf,
	startText,
	writeArticles
} from './regulation.ts';

const { duties: rules } = shippedCellRules();
const text = `Căn cứ Điều lệ Đảng;

Chương I
NHỮNG QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này áp dụng cho chi bộ.

ĐIỀU 2: Nguyên tắc
1. Tập trung dân chủ.
2. Theo Điều 1 của quy chế.
Điều 2a. Bổ sung.
Một dòng.`;

describe('a pasted text', () => {
	test('is taken apart at “Điều N.” at the head of a line, with its chapters', () => {
		const { opening, articles } = readArticles(text);
		expect(opening).toBe('Căn cứ Điều lệ Đảng;');
		expect(articles.map(({ number, title }) => [number, title])).toEqual([
			['1', 'Phạm vi'],
			['2', 'Nguyên tắc'],
			['2a', 'Bổ sung']
		]);
		expect(articles[0]!.chapter).toBe('Chương I\nNHỮNG QUY ĐỊNH CHUNG');
		expect(articles[1]!.words).toBe('1. Tập trung dân chủ.\n2. Theo Điều 1 của quy chế.');
	});
	test('put together again says the same', () => {
		const once = readArticles(text);
		expect(readArticles(writeArticles(once))).toEqual(once);
	});
	test('can be adopted when it has articles, each with its own number', () => {
		expect(isWhole(readArticles(text)).allowed).toBe(true);
		expect(isWhole(readArticles('Chỉ có lời mở đầu'))).toMatchObject({ code: 'duties.no-articles' });
		expect(isWhole(readArticles('Điều 1. A\nĐiều 1. B'))).toMatchObject({
			code: 'duties.article-twice',
			details: { number: '1' }
		});
	});
	test('of the rules is offered to begin from', () => {
		for (const start of rules.regulationStarts.value)
			expect(readArticles(startText(start)).articles).toHaveLength(start.articles.length);
	});
});

describe('adoption', () => {
	const vote = { convened: 10, present: 9, votesFor: 6, votesAgainst: 3 };
	test('needs more than half of those called', () => {
		expect(isAdopted(vote).allowed).toBe(true);
		expect(isAdopted({ ...vote, votesFor: 5 })).toMatchObject({ code: 'duties.no-majority' });
		expect(isAdopted({ ...vote, votesFor: 7 })).toMatchObject({ code: 'duties.more-votes-than-present' });
		expect(isAdopted({ ...vote, present: 11 })).toMatchObject({ code: 'duties.more-present-than-called' });
	});
	test('bears a day that has come, and takes effect from it on, not before the last version', () => {
		const days = { adoptedOn: '2026-11-20', effectiveFrom: '2026-12-01' };
		expect(isDated(days, '2026-11-23', { effectiveFrom: '2026-12-01' }).allowed).toBe(true);
		expect(isDated(days, '2026-11-19', null)).toMatchObject({ code: 'duties.adopted-in-the-future' });
		expect(isDated({ ...days, effectiveFrom: '2026-11-19' }, '2026-11-23', null)).toMatchObject({
			code: 'duties.in-force-before-adopted'
		});
		expect(isDated(days, '2026-11-23', { effectiveFrom: '2027-01-01' })).toMatchObject({
			code: 'duties.in-force-before-the-last'
		});
	});
	test('missing, older than the term, older than the rules’ time, in force', () => {
		const on = (effectiveFrom: string | null, termFrom: string | null = '2025-07-01') =>
			standingOf(effectiveFrom ? { effectiveFrom } : null, { date: '2026-11-23', termFrom }, rules);
		expect([on(null), on('2025-06-30'), on('2021-01-01', null), on('2025-08-01')]).toEqual([
			'missing',
			'older-than-term',
			'too-old',
			'in-force'
		]);
	});
});

describe('what changed', () => {
	const article = (number: string, title: string, words: string) => ({ number, title, words, chapter: '' });
	const before = [
		article('1', 'Phạm vi', 'Áp dụng cho chi bộ.'),
		article('2', 'Hội họp', 'Họp mỗi tháng một lần.'),
		article('3', 'Thi hành', 'Từ ngày ký.')
	];
	test('is told article by article: gone where it stood, moved under its title, words added and removed', () => {
		const changes = compareArticles(before, [
			article('1', 'Hội họp', 'Họp mỗi tháng hai lần.'),
			article('2', 'Kiểm tra', 'Mỗi quý.'),
			article('3', 'Thi hành', 'Từ ngày ký.')
		]);
		expect(changes.map(({ kind, article: { title } }) => [kind, title])).toEqual([
			['removed', 'Phạm vi'],
			['changed', 'Hội họp'],
			['added', 'Kiểm tra'],
			['same', 'Thi hành']
		]);
		expect(changes[1]).toMatchObject({ numberBefore: '2' });
		const pieces = changes[1]!.words
			.filter(({ kind }) => kind !== 'same')
			.map(({ kind, text }) => [kind, text.trim()]);
		expect(pieces).toEqual([
			['removed', 'một'],
			['added', 'hai']
		]);
		expect(countChanges(changes)).toEqual({ added: 1, removed: 1, changed: 1 });
	});
	test('is nothing between two versions that say the same', () => {
		expect(compareArticles(before, before).every(({ kind }) => kind === 'same')).toBe(true);
	});
});
