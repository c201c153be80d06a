import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import * as spreadsheets from '@e965/xlsx';

/** Small workbooks for tests, the same bytes' meaning every time. A cell may be a value or what ExcelJS takes as one. */
export async function xlsx(sheets: Record<string, unknown[][]>): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook();
	for (const [name, rows] of Object.entries(sheets)) {
		const sheet = book.addWorksheet(name);
		for (const row of rows) sheet.addRow(row);
	}
	return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same as the old Excel wrote it. */
export function xls(sheets: Record<string, unknown[][]>): Uint8Array {
	const book = spreadsheets.utils.book_new();
	for (const [name, rows] of Object.entries(sheets))
		spreadsheets.utils.book_append_sheet(book, spreadsheets.utils.aoa_to_sheet(rows), name);
	return new Uint8Array(spreadsheets.write(book, { type: 'buffer', bookType: 'biff8' }));
}

/** Bytes as a program of before Unicode wrote them. */
export const latinBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

type Part = { name: string; content: Buffer; claimed?: number };

/** An archive of these parts; each may claim another size than it has. */
export function zip(parts: Part[]): Uint8Array {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, claimed } of parts) {
		const packed = deflateRawSync(content);
		const facts = Buffer.alloc(26);
		facts.writeUInt16LE(20, 0);
		facts.writeUInt16LE(8, 4);
		facts.writeUInt32LE(crc32(content), 10);
		facts.writeUInt32LE(packed.length, 14);
		facts.writeUInt32LE(claimed ?? content.length, 18);
		facts.writeUInt16LE(name.length, 22);
		const file = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, place, Buffer.from(name)]));
		files.push(file);
		offset += file.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('504b0506', 'hex');
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...files, listed, end]));
}

/** A list of persons with a plain heading. */
export const plainList = (count: number, unit = 'Chi bộ thôn Đông'): unknown[][] => [
	['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Ngày vào Đảng', 'Ngày chính thức', 'Chi bộ'],
	...Array.from({ length: count }, (_, index) => [
		index + 1,
		`Nguyễn ${middle[index % middle.length]} ${letters(index)}`,
		`${two((index % 28) + 1)}/${two((index % 12) + 1)}/${1950 + (index % 50)}`,
		index % 2 ? 'Nữ' : 'Nam',
		'03/02/2010',
		'03/02/2011',
		unit
	])
];

const middle = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Hữu'];
const two = (n: number) => String(n).padStart(2, '0');
const letters = (n: number): string =>
	`${String.fromCharCode(65 + (n % 26))}${n < 26 ? 'a' : letters(Math.floor(n / 26) - 1).toLowerCase()}`;
