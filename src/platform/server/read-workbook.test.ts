import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as spreadsheets from '@e965/xlsx';
import JSZip from 'jszip';
import { expect, test, vi } from 'vitest';
import { latinBytes, plainList, xls, xlsx, zip } from '../../../tests/files/make-workbook.ts';
import { kindOf } from './sniff-workbook.ts';
import { limits, readWorkbook } from './read-workbook.ts';

// Large files on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });

const refused = (bytes: Uint8Array) =>
	readWorkbook(bytes).then(
		() => 'read',
		(refusal: { code: string }) => refusal.code
	);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from('\uFEFF' + text, 'utf16le'));

test('a real list is read sheet by sheet, with its merged headings', async () => {
	const book = await readWorkbook(readFileSync('tests/files/danh-sach-dang-vien.xlsx'));
	expect(book.sheets.map(({ name }) => name)).toEqual([
		'CB Thôn Thượng',
		'CB Thôn Hạ',
		'CB Trường Tiểu học',
		'Sheet4'
	]);
	expect(book.sheets[0]!.rows[9]!.slice(1, 3)).toEqual(['Đặng Xuân Phong', 28420]);
	expect(book.sheets[0]!.merges).toContainEqual({ top: 6, left: 2, bottom: 6, right: 3 });
	expect(book.sheets[3]!.rows.flat()).toEqual([]);
});

test('an old .xls is read as the new one is', async () => {
	const rows = plainList(3);
	const [old, fresh] = [await readWorkbook(xls({ A: rows })), await readWorkbook(await xlsx({ A: rows }))];
	expect(old.sheets[0]!.rows).toEqual(fresh.sheets[0]!.rows);
	expect(old.sheets[0]!.rows[1]![1]).toBe('Nguyễn Văn Aa');
});

test('text is read in every encoding and with every separator that offices use', async () => {
	const rows = [
		['Họ và tên', 'Ngày sinh'],
		['Nguyễn Văn Hải', '03/02/1985'],
		['Trần Thị "Bé" Hường', '1990']
	];
	const text = (separator: string) =>
		rows
			.map((row) =>
				row.map((cell) => (/["]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)
			)
			.join('\r\n');
	for (const bytes of [
		utf8(text(',')),
		utf8('\uFEFF' + text(';')),
		utf16(text('\t')),
		utf8('sep=;\r\n' + text(';') + '\r\n')
	])
		expect((await readWorkbook(bytes)).sheets[0]!.rows).toEqual(rows);
});

test('bytes of windows-1258 become the letters they mean', async () => {
	// H ọ = o + combining dot (0xF2), ễ = ê + combining tilde (0xDE), đ = 0xF0, ă = 0xE3.
	const bytes = latinBytes('Ho\xF2 va\xCC t\xEAn;Nga\xCCy sinh\nNguy\xEA\xDEn V\xE3n \xD0\xEA\xD2;1985\n');
	expect((await readWorkbook(bytes)).sheets[0]!.rows).toEqual([
		['Họ và tên', 'Ngày sinh'],
		['Nguyễn Văn Để', '1985']
	]);
});

test('a formula gives the value it last had; one without a value, or gone wrong, is pointed at', async () => {
	const book = await readWorkbook(
		await xlsx({
			A: [
				['Họ tên', 'Năm sinh'],
				['A', { formula: '1900+85', result: 1985 }],
				['B', { formula: 'TODAY()' }],
				['C', { error: '#N/A' }]
			]
		})
	);
	expect(book.sheets[0]!.rows.map((row) => row[1] ?? null)).toEqual(['Năm sinh', 1985, null, null]);
	expect(book.sheets[0]!.flaws).toEqual({ B3: 'formula-without-value', B4: 'cell-error' });
});

test('what is no spreadsheet is refused, whatever its name', async () => {
	const word = await new JSZip().file('word/document.xml', '<w/>').generateAsync({ type: 'uint8array' });
	for (const bytes of [
		utf8('%PDF-1.7 …'),
		new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
		word,
		utf8('<html><table></table>'),
		new Uint8Array([1, 2, 3, 0, 5])
	])
		expect(await refused(bytes)).toBe('platform.not-a-spreadsheet');
});

test('a file under a password is refused as such, new or old', async () => {
	const container = spreadsheets.CFB.utils.cfb_new();
	spreadsheets.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
	spreadsheets.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(512));
	expect(await refused(new Uint8Array(spreadsheets.CFB.write(container, { type: 'buffer' }) as Buffer))).toBe(
		'platform.file-encrypted'
	);
	expect(await refused(lockedXls())).toBe('platform.file-encrypted');
});

/** An old workbook whose stream says, right after its beginning, that a password guards the rest. */
function lockedXls(): Uint8Array {
	const container = spreadsheets.CFB.read(Buffer.from(xls({ A: plainList(2) })), { type: 'buffer' });
	const stream = spreadsheets.CFB.find(container, 'Workbook')!;
	const content = Buffer.from(stream.content as Uint8Array);
	const start = 4 + content.readUInt16LE(2);
	const filePass = Buffer.concat([Buffer.from([0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0]), Buffer.alloc(48)]);
	stream.content = Buffer.concat([content.subarray(0, start), filePass, content.subarray(start)]);
	stream.size = stream.content.length;
	return new Uint8Array(spreadsheets.CFB.write(container, { type: 'buffer' }) as Buffer);
}

test('an empty file and a file without any cell are refused as empty', async () => {
	expect(await refused(new Uint8Array())).toBe('platform.file-empty');
	expect(await refused(await xlsx({ A: [] }))).toBe('platform.file-empty');
	expect(await refused(utf8('\r\n;;;\r\n'))).toBe('platform.file-empty');
});

test('a broken file is refused as broken', async () => {
	const whole = await xlsx({ A: plainList(50) });
	expect(await refused(whole.slice(0, whole.length - 200))).toBe('platform.file-broken');
	const scratched = whole.slice();
	scratched.fill(7, 60, whole.length - 2_000);
	expect(await refused(scratched)).toBe('platform.file-broken');
	expect(await refused(xls({ A: plainList(50) }).slice(0, 1_200))).not.toBe('read');
});

test('more than twenty megabytes are refused before anything is opened', async () => {
	expect(await refused(new Uint8Array(limits.fileBytes + 1))).toBe('platform.file-too-large');
});

test('more than a hundred thousand rows are refused', async () => {
	const line = 'Nguyễn Văn An;1985\n';
	expect(await refused(utf8('Họ tên;Năm sinh\n' + line.repeat(200_000)))).toBe('platform.too-many-rows');
	const row = (n: number) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`;
	const rows = Array.from({ length: 100_001 }, (_, index) => row(index + 1)).join('');
	const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
	expect(await refused(await withSheet(Buffer.from(sheet)))).toBe('platform.too-many-rows');
});

test('a bomb is refused by what its directory says, and by what it does when that lies', async () => {
	const bomb = await withSheet(Buffer.alloc(50 * 1024 * 1024, ' '));
	expect(bomb.length).toBeLessThan(1024 * 1024);
	expect(await refused(bomb)).toBe('platform.unpacks-too-large');
	expect(await refused(await withSheet(Buffer.alloc(limits.unpackedBytes, ' '), 1_000))).toBe(
		'platform.unpacks-too-large'
	);
});

/** A workbook whose first sheet has this content, and claims the given size for it. */
async function withSheet(content: Buffer, claimed?: number): Promise<Uint8Array> {
	const whole = await JSZip.loadAsync(await xlsx({ A: [['x']] }));
	const parts = await Promise.all(
		Object.values(whole.files)
			.filter((file) => !file.dir)
			.map(async (file) => ({ name: file.name, content: await file.async('nodebuffer') }))
	);
	return zip(parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content, claimed } : part)));
}

test('what a file is follows from its bytes', async () => {
	expect(kindOf(await xlsx({ A: [['x']] }))).toBe('zip');
	expect(kindOf(xls({ A: [['x']] }))).toBe('old');
	expect(kindOf(utf8('Họ tên,Năm sinh'))).toBe('text');
});

test('a list is read from another working directory too, in a plain process', () => {
	const script = `import { readWorkbook } from ${JSON.stringify(new URL('./read-workbook.ts', import.meta.url).href)};
		import { readFileSync } from 'node:fs';
		const book = await readWorkbook(readFileSync(${JSON.stringify(`${process.cwd()}/tests/files/danh-sach-dang-vien.xlsx`)}));
		console.log(book.sheets.length);`;
	const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		cwd: '/',
		encoding: 'utf8'
	});
	expect(said.trim()).toBe('4');
});
