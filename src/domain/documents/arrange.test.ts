import { describe, expect, test } from 'vitest';
import { arrange, type ArrangedBlock } from './arrange.ts';
import { examplePaper } from './example-paper.ts';
import { letter, roman } from './marks.ts';
import { groupRow, heading, list, paragraph, row, table, type Block } from './paper.ts';

const body = (...blocks: Block[]) => arrange({ ...examplePaper, body: blocks }).body;
const wordsOf = (block: ArrangedBlock) => ('runs' in block ? block.runs.map((run) => run.text).join('') : '');

describe('marks', () => {
	test('headings are counted within the heading above them', () => {
		const blocks = body(
			heading(1, 'A'),
			heading(2, 'B'),
			heading(3, 'C'),
			heading(3, 'D'),
			heading(2, 'E'),
			heading(1, 'F'),
			heading(2, 'G')
		);
		expect(blocks.map(wordsOf)).toEqual(['I- A', '1. B', 'a) C', 'b) D', '2. E', 'II- F', '1. G']);
	});

	test('a heading with a mark of its own is not counted', () => {
		expect(body(heading(1, 'X', ''), heading(1, 'Nội dung', 'A.'), heading(1, 'Y')).map(wordsOf)).toEqual([
			'X',
			'A. Nội dung',
			'I- Y'
		]);
	});

	test('letters run a b c d đ e g h i k', () => {
		expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(letter).join(' ')).toBe('a b c d đ e g h i k');
		expect(letter(24)).toBe('aa');
	});

	test('Roman numerals', () => {
		expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
	});

	test('each item of a list bears its mark', () => {
		const [block] = body(list(['một', 'hai'], 'numbers'));
		expect(block).toMatchObject({
			items: [
				[{ text: '1. ' }, { text: 'một' }],
				[{ text: '2. ' }, { text: 'hai' }]
			]
		});
	});
});

describe('frame', () => {
	test('the date is written out as official papers do', () => {
		expect(arrange(examplePaper).placeAndDate).toBe('Vĩnh Phú, ngày 05 tháng 02 năm 2026');
	});

	test('a paper without a date leaves room to write it', () => {
		const { date: _, ...undated } = examplePaper;
		expect(arrange(undated).placeAndDate).toMatch(/^Vĩnh Phú, ngày\s+tháng\s+năm\s+$/);
	});

	test('the last recipient is where the paper is filed', () => {
		expect(arrange(examplePaper).recipients).toEqual(['- Các chi bộ trực thuộc,', '- Lưu Đảng ủy.']);
	});

	test('a letter has no name of kind: its subject stands under its number', () => {
		const { title: _, ...letter } = examplePaper;
		expect(arrange({ ...letter, subject: 'về việc báo cáo' })).toMatchObject({
			title: null,
			subject: null,
			letterSubject: 'về việc báo cáo'
		});
	});

	test('a draft says so', () => {
		expect(arrange({ ...examplePaper, draft: true }).draftMark).toBe('DỰ THẢO');
		expect(arrange(examplePaper).draftMark).toBeNull();
	});
});

describe('tables', () => {
	const columns = [
		{ header: 'STT', width: 1 },
		{ header: 'Họ tên', width: 3 }
	];

	test('the shares of the columns make a whole line', () => {
		expect(body(table(columns, []))).toMatchObject([{ columns: [{ share: 25 }, { share: 75 }] }]);
	});

	test('rows gather under the line that names their group', () => {
		const [block] = body(table(columns, [row('1', 'A'), groupRow('Chi bộ'), row('1', 'B'), row('2', 'C')]));
		const parts = block!.kind === 'table' ? block!.parts : [];
		expect(parts.map((part) => [part.group?.[0]?.text ?? null, part.rows.length])).toEqual([
			[null, 1],
			['Chi bộ', 2]
		]);
	});

	test('a row that lacks a cell is a mistake found at once', () => {
		expect(() => table(columns, [row('1')])).toThrow('1 cells in a table of 2 columns');
	});
});

test('words are composed, and characters that no file may hold are gone', () => {
	const [block] = body(paragraph('Đa\u0309ng u\u0309y\u0000\u0008\ud800 \u202exã\r\nVĩnh Phú\ufffe'));
	expect(wordsOf(block!)).toBe('Đảng ủy\ufffd xã\nVĩnh Phú');
});
