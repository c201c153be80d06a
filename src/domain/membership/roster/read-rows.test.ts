import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latinBytes } from '../../../../tests/files/make-workbook.ts';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import type { RosterRow } from './fields.ts';
import { readRows } from './read-rows.ts';
import { recogniseTables, tableWithHeader } from './recognise-table.ts';
import type { CellValue, Merge, Sheet } from '#platform/spreadsheet/sheet.ts';

const sheet = (rows: CellValue[][], more: Partial<Sheet> = {}): Sheet => ({
	name: 'Sheet1',
	hidden: false,
	rows,
	merges: [],
	flaws: {},
	...more
});
const read = (...sheets: Sheet[]): RosterRow[] => {
	const book = { sheets, date1904: false };
	return readRows(book, recogniseTables(book), '2026-11-23');
};
const names = (rows: RosterRow[]) => rows.map(({ fields }) => fields.fullName);
const over = (row: number, left: number, right: number): Merge => ({ top: row, bottom: row, left, right });

test('the real list of three cells is read whole: 27, 31 and 14 persons, nobody refused', async () => {
	const book = await readWorkbook(readFileSync('tests/files/danh-sach-dang-vien.xlsx'));
	const tables = recogniseTables(book);
	expect(tables.map(({ used, unitName }) => [used, unitName])).toEqual([
		[true, 'Chi bộ Thôn Thượng'],
		[true, 'Chi bộ Thôn Hạ'],
		[true, 'Chi bộ Trường Tiểu học'],
		[false, null]
	]);
	expect(tables[0]!.asOf).toBe('2026-09-30');
	const rows = readRows(book, tables, '2026-11-23');
	const count = (name: string) => rows.filter((row) => row.sheet === name).length;
	expect(tables.map((table) => count(table.sheet))).toEqual([27, 31, 14, 0]);
	expect(rows.flatMap(({ problems, notices }) => [...problems, ...notices])).toEqual([]);
	expect(rows[1]).toEqual({
		sheet: 'CB Thôn Thượng',
		row: 10,
		cells: { name: 'B10', card: 'G10', post: 'H10' },
		fields: {
			fullName: 'Đặng Xuân Phong',
			born: '1977-10-22',
			sex: 'male',
			admittedOn: '2005-02-02',
			officialOn: '2006-02-02',
			posts: ['cell-deputy'],
			cardNumber: '19.526696',
			phone: '0986692912',
			unitName: 'Chi bộ Thôn Thượng'
		},
		problems: [],
		notices: []
	});
	expect(rows[5]!.fields.fullName).toBe('Vũ Đức Hải');
	expect(rows[0]!.fields.sex).toBe('female');
	expect(rows.filter(({ fields }) => !fields.officialOn).map(({ fields }) => fields.fullName)).toHaveLength(
		3
	);
	expect(rows.filter(({ fields }) => fields.born?.length === 4).length).toBeGreaterThan(10);
	expect(rows.find(({ row }) => row === 36)!.fields.exemption).toEqual({ from: '2025-01-01', until: null });
});

test('headings are recognised in their many spellings, composed or not', () => {
	for (const heading of [
		'Họ và tên',
		'Họ tên',
		'HỌ TÊN ĐẢNG VIÊN',
		'Họ  tên',
		'HỌ VÀ TÊN'.normalize('NFD'),
		'Ho va ten',
		'Tên đảng viên'
	])
		expect(names(read(sheet([['CHI BỘ A'], [heading, 'Năm sinh'], ['Lê An', 1980]]))), heading).toEqual([
			'Lê An'
		]);
});

test('a cross in the column of a sex tells the sex', () => {
	const rows = read(
		sheet([
			['Chi bộ A'],
			['Họ tên', 'Ngày sinh', 'Nam', 'Nữ'],
			['Lê An', '1980', 'x', ''],
			['Lê Bình', '1981', '', 'X']
		])
	);
	expect(rows.map(({ fields, problems }) => [fields.sex, fields.born, problems.length])).toEqual([
		['male', '1980', 0],
		['female', '1981', 0]
	]);
	const women = read(
		sheet([['Chi bộ A'], ['Họ tên', 'Ngày sinh', 'Nữ'], ['Lê An', '1980', ''], ['Lê Bình', '1981', 'x']])
	);
	expect(women.map(({ fields }) => fields.sex)).toEqual(['male', 'female']);
});

test('a name in two columns is one name, with one heading over both or two', () => {
	const people = [['Nguyễn Thị', 'Hà', 1980]];
	expect(
		names(
			read(sheet([['Chi bộ A'], ['Họ và tên', null, 'Năm sinh'], ...people], { merges: [over(1, 0, 1)] }))
		)
	).toEqual(['Nguyễn Thị Hà']);
	expect(names(read(sheet([['Chi bộ A'], ['Họ và đệm', 'Tên', 'Năm sinh'], ...people])))).toEqual([
		'Nguyễn Thị Hà'
	]);
});

test('a heading of two levels is understood without merged cells too', () => {
	const [row] = read(
		sheet([
			['CHI BỘ QUÂN SỰ'],
			['TT', 'Họ tên', 'Năm sinh', null, 'Chức vụ', null],
			[null, null, 'Nam', 'Nữ', 'Đảng', 'Chính quyền'],
			['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
			[1, 'Lê Thị An', null, 1980, 'Bí thư', 'Chủ tịch']
		])
	);
	expect(row!.fields).toEqual({
		fullName: 'Lê Thị An',
		born: '1980',
		sex: 'female',
		posts: ['cell-secretary'],
		unitName: 'Chi bộ Quân Sự'
	});
});

test('titles, numbers of columns, empty rows, groups, totals and signatures are no persons', () => {
	const rows = read(
		sheet([
			['ĐẢNG BỘ XÃ A', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
			['DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG'],
			['TT', 'Họ và tên', 'Ngày sinh'],
			[1, 2, 3],
			['I', 'Đảng viên chính thức'],
			[1, 'Lê An', '1/2/1980'],
			[],
			['TT', 'Họ và tên', 'Ngày sinh'],
			['II', 'Đảng viên dự bị'],
			[2, 'Lê Bình', '1/2/1990'],
			['Tổng cộng', 2],
			['Danh sách này có 02 đồng chí'],
			[null, null, 'Đông, ngày 30 tháng 9 năm 2026'],
			[null, 'NGƯỜI LẬP BIỂU', 'T/M CHI BỘ'],
			[null, 'Trần Văn Chung', 'Lê An']
		])
	);
	expect(names(rows)).toEqual(['Lê An', 'Lê Bình']);
	expect(rows[1]!.fields.unitName).toBe('Chi bộ Thôn Đông');
});

test('a family name that looks like a total is a family name', () => {
	const rows = read(
		sheet([
			['Chi bộ A'],
			['Họ tên', 'Năm sinh', 'Ngày vào Đảng', 'Ghi chú'],
			['Tống Văn An', '1980', 'ngày 03 tháng 02 năm 2010', ''],
			['Công Thị Bình', '1981', '', 'Xác nhận lại'],
			['Tống Sơ', '1982', '3/2/2011', ''],
			['Tổng cộng', '3', '', '']
		])
	);
	expect(names(rows)).toEqual(['Tống Văn An', 'Công Thị Bình', 'Tống Sơ']);
});

test('one sheet may list several cells, named by lines between or by a column', () => {
	const byLine = read(
		sheet([
			['Họ tên', 'Năm sinh'],
			['1. CHI BỘ THÔN ĐÔNG'],
			['Lê An', 1980],
			['2. Chi bộ thôn Tây'],
			['Lê Bình', 1981]
		])
	);
	expect(byLine.map(({ fields }) => fields.unitName)).toEqual(['Chi bộ Thôn Đông', 'Chi bộ thôn Tây']);
	const byColumn = read(
		sheet([
			['Họ tên', 'Năm sinh', 'Chi bộ'],
			['Lê An', 1980, 'Thôn Đông'],
			['Lê Bình', 1981, 'CB Thôn Tây']
		])
	);
	expect(byColumn.map(({ fields }) => fields.unitName)).toEqual(['Chi bộ Thôn Đông', 'Chi bộ Thôn Tây']);
});

test('a sheet named after its cell tells whose list it is', () => {
	const [row] = read(
		sheet(
			[
				['Họ tên', 'Năm sinh'],
				['Lê An', 1980]
			],
			{ name: 'CB Trạm Y tế' }
		)
	);
	expect(row!.fields.unitName).toBe('Chi bộ Trạm Y tế');
});

test('text typed in TCVN3 or VNI is read as it was meant', async () => {
	const tcvn3 =
		'Chi bé th\xABn H\xB9\nHä vµ tªn;N¨m sinh;Ghi chó\nNguyÔn V\xA8n Th\xB3ng;1980;\nTrÇn ThÞ H\xADêng;1981;Mi\xD4n SH tõ 01/2025\n';
	const rows = readLegacy(await readWorkbook(latinBytes(tcvn3.replace('Th\xB3ng', 'Th\xBEng'))));
	expect(rows).toEqual([
		['Nguyễn Văn Thắng', 'Chi bộ thôn Hạ', undefined],
		['Trần Thị Hường', 'Chi bộ thôn Hạ', '2025-01-01']
	]);
	const vni =
		'Chi boä thoân Haï\nHoï vaø teân,Naêm sinh,Ghi chuù\nNguyeãn Vaên Thaéng,1980,\nTraàn Thò Höôøng,1981,Mieãn SH töø 01/2025\n';
	expect(readLegacy(await readWorkbook(latinBytes(vni)))).toEqual(rows);
});

const readLegacy = (book: Parameters<typeof recogniseTables>[0]) =>
	readRows(book, recogniseTables(book), '2026-11-23').map(({ fields }) => [
		fields.fullName,
		fields.unitName,
		fields.exemption?.from
	]);

test('what cannot be taken refuses its row and names the cell', () => {
	const rows = read(
		sheet(
			[
				['Chi bộ A'],
				['TT', 'Họ tên', 'Nam', 'Nữ', 'Ngày vào Đảng', 'Chính thức'],
				[1, 'Lê An', '31/02/1980', null, null, null],
				[2, 'Lê Bình', '1980', '1981', null, null],
				[3, null, '1980', null, '1/1/2000', null],
				[4, '=cmd|calc', 1980, null, null, null],
				[5, 'Lê Chi', 1980, null, '1/1/2010', '1/1/2009'],
				[6, 'Lê Dần', 1980, null, '1/1/2030', null],
				[7, 'Lê Em', null, null, null, null],
				[8, 'Lê Gấm', null, null, '1/1/2010', null],
				[9, 'Lê Hoa', null, 'không rõ', '1/1/2010', null]
			],
			{ flaws: { C10: 'formula-without-value', A3: 'cell-error' } }
		)
	);
	expect(
		rows.map(({ row, problems }) => [row, ...problems.map(({ cell, code }) => `${cell} ${code}`)])
	).toEqual([
		[3, 'C3 date-unreadable'],
		[4, 'D4 two-birth-dates'],
		[5, 'B5 name-missing'],
		[6, 'B6 name-unreadable'],
		[7, 'F7 official-before-admitted'],
		[8, 'E8 date-in-future'],
		[9, 'B9 cannot-tell-who'],
		[10, 'C10 formula-without-value'],
		[11, 'D11 date-unreadable']
	]);
});

test('what can be left out is left out, and said', () => {
	const [row] = read(
		sheet([
			['Chi bộ A'],
			['Họ tên', 'Năm sinh', 'Ngày vào Đảng', 'Số thẻ', 'Điện thoại', 'Chức vụ'],
			['Lê An', 1980, '3/2010', 'chưa có', '123', 'Trưởng thôn']
		])
	);
	expect(row!.problems).toEqual([]);
	expect(row!.notices.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
		'C3 day-assumed',
		'F3 post-unknown',
		'D3 card-unreadable',
		'E3 phone-unreadable'
	]);
	expect(row!.fields).toEqual({
		fullName: 'Lê An',
		born: '1980',
		admittedOn: '2010-03-01',
		unitName: 'Chi bộ A'
	});
});

test('a list whose cell nobody named says so row by row', () => {
	expect(
		read(
			sheet([
				['Họ tên', 'Năm sinh'],
				['Lê An', 1980]
			])
		)[0]!.problems
	).toEqual([{ cell: 'A2', code: 'unit-missing', details: undefined }]);
});

test('a heading in another row can be pointed out', () => {
	const unknown = sheet([['Chi bộ A'], ['Ai', 'Khi nào', 'Gì'], ['Lê An', 1980, 'x']]);
	expect(recogniseTables({ sheets: [unknown], date1904: false })[0]).toMatchObject({
		used: false,
		headerRow: 1
	});
	const table = { ...tableWithHeader(unknown, 1), columns: { name: 0, born: 1 }, used: true };
	expect(names(readRows({ sheets: [unknown], date1904: false }, [table], '2026-11-23'))).toEqual(['Lê An']);
});

test('a hidden sheet is not read unless somebody asks', () => {
	expect(
		read(
			sheet(
				[
					['Họ tên', 'Năm sinh'],
					['Lê An', 1980]
				],
				{ hidden: true, name: 'CB A' }
			)
		)
	).toEqual([]);
});
