import { expect, test } from 'vitest';
import { readExemption, readExemptionColumn } from './read-exemption.ts';
import { readCardNumber, readPhone } from './read-numbers.ts';
import { readPosts } from './read-post.ts';

test('a card number is read also where the sheet took it for a number', () => {
	for (const written of ['19.526696', 19526696, '19 526696', 19.526696, '19526696'])
		expect(readCardNumber(written)).toBe('19.526696');
	expect(readCardNumber(19.5267)).toBe('19.526700');
	expect(readCardNumber(1234567)).toBe('01.234567');
	for (const written of ['chưa có', '123', '19.526696.1', '', null])
		expect(readCardNumber(written)).toBeNull();
});

test('a telephone gets back the zero that the sheet took', () => {
	for (const written of [
		986692912,
		'0986692912',
		'0986.692.912',
		'+84 986 692 912',
		'84986692912',
		'0986692912; 0211 123'
	])
		expect(readPhone(written), String(written)).toBe('0986692912');
	expect(readPhone('02113 836 123')).toBe('02113836123');
	for (const written of ['không có', '12345', '', null, '1900']) expect(readPhone(written)).toBeNull();
});

test('a post is read in full or as cadres shorten it', () => {
	const table: [string, string][] = [
		['Bí thư', 'cell-secretary'],
		['BT', 'cell-secretary'],
		['Bí thư chi bộ', 'cell-secretary'],
		['Phó Bí thư', 'cell-deputy'],
		['PBT', 'cell-deputy'],
		['P. Bí thư', 'cell-deputy'],
		['Chi ủy viên', 'cell-committee-member'],
		['Chi uỷ viên', 'cell-committee-member'],
		['CUV', 'cell-committee-member'],
		['ĐUV', 'committee-member'],
		['Đảng ủy viên', 'committee-member'],
		['UV BCH Đảng bộ', 'committee-member'],
		['Bí thư Đảng ủy', 'secretary'],
		['BT ĐU', 'secretary'],
		['Phó Bí thư Thường trực', 'deputy-secretary'],
		['Phó bí thư Đảng uỷ', 'deputy-secretary'],
		['UV BTV', 'standing-member'],
		['Ủy viên Ban Thường vụ', 'standing-member'],
		['UBKT', 'inspection-member'],
		['UV UBKT', 'inspection-member'],
		['Phó Chủ nhiệm UBKT', 'inspection-member'],
		['Chủ nhiệm Ủy ban Kiểm tra', 'inspection-head'],
		['Văn phòng Đảng ủy', 'office']
	];
	for (const [written, post] of table)
		expect(readPosts(written), written).toEqual({ posts: [post], unknown: [] });
});

test('several posts may stand in one cell; what is no Party post is handed back', () => {
	expect(readPosts('ĐUV, Bí thư - Trưởng thôn')).toEqual({
		posts: ['committee-member', 'cell-secretary'],
		unknown: ['Trưởng thôn']
	});
	expect(readPosts('Phó bí thư; Bí thư Đoàn TN')).toEqual({
		posts: ['cell-deputy'],
		unknown: ['Bí thư Đoàn TN']
	});
	expect(readPosts('Đảng viên')).toEqual({ posts: [], unknown: [] });
	expect(readPosts('')).toEqual({ posts: [], unknown: [] });
});

test('a note tells who is exempt, from when and until when', () => {
	const read = (note: string) => readExemption(note, 2026);
	expect(read('Miễn công tác, sinh hoạt')).toEqual({ from: null, until: null });
	expect(read('Miễn SH từ 01/2025')).toEqual({ from: '2025-01-01', until: null });
	expect(read('Được miễn CT, SH từ ngày 15/3/2025 đến hết 31/12/2026')).toEqual({
		from: '2025-03-15',
		until: '2026-12-31'
	});
	expect(read('Miễn sinh hoạt từ tháng 3 năm 2025 đến tháng 2/2026')).toEqual({
		from: '2025-03-01',
		until: '2026-02-28'
	});
	expect(read('Miễn SHĐ đến ngày 30/6/2027')).toEqual({ from: null, until: '2027-06-30' });
	expect(read('MIEN SINH HOAT')).toEqual({ from: null, until: null });
	for (const note of ['Quê miền Nam', 'Miễn đảng phí', 'Ốm', '']) expect(read(note), note).toBeNull();
});

test('in a column for exemption a cross or a date is enough', () => {
	expect(readExemptionColumn('x', 2026)).toEqual({ from: null, until: null });
	expect(readExemptionColumn('01/2025', 2026)).toEqual({ from: '2025-01-01', until: null });
	expect(readExemptionColumn('không', 2026)).toBeNull();
});
