import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { examplePaper } from '../example-paper.ts';
import { paragraph, row, table } from '../paper.ts';
import { findMarkInLines } from '../secrecy.ts';
import { readHeads } from './read-heads.ts';
import { linesOf } from './read-pdf-heads.ts';
import { renderDocx } from './render-docx.ts';
import { renderPdf } from './render-pdf.ts';
import { sniffType } from './sniff-type.ts';
import { UnreadableFile } from './unreadable-file.ts';

const markIn = async (bytes: Uint8Array) => {
	const buffer = Buffer.from(bytes);
	const heads = await readHeads(buffer, (await sniffType(buffer))!);
	return heads.map((lines) => findMarkInLines(lines)).find(Boolean) ?? null;
};
const inRunningText = {
	...examplePaper,
	body: [paragraph('Luật Bảo vệ bí mật nhà nước; tài liệu mật và TỐI MẬT phải nộp lại.')]
};
const stamped = { ...examplePaper, superior: 'ĐẢNG BỘ TỈNH', number: '05-TB/ĐU\nTỐI MẬT' };

describe('a marking of secrecy', () => {
	test('below the number of a PDF, beside its date, is found; in running text it is none', async () => {
		expect(await markIn(await renderPdf(stamped))).toBe('TỐI MẬT');
		expect(await markIn(await renderPdf(inRunningText))).toBeNull();
		expect(await markIn(await renderPdf(examplePaper))).toBeNull();
	});

	test('in a Word file is found; in running text it is none', async () => {
		expect(await markIn(await renderDocx(stamped))).toBe('TỐI MẬT');
		expect(await markIn(await renderDocx(inRunningText))).toBeNull();
	});

	test('in a text box or in the page header of a Word file is found', async () => {
		const zip = await JSZip.loadAsync(await renderDocx(examplePaper));
		const xml = await zip.file('word/document.xml')!.async('string');
		const box =
			'<w:p><w:r><w:t>Số</w:t></w:r><w:txbxContent><w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>&#x1EAC;T</w:t></w:r></w:p></w:txbxContent></w:p>';
		zip.file('word/document.xml', xml.replace('<w:body>', `<w:body>${box}`));
		expect(await markIn(await zip.generateAsync({ type: 'uint8array' }))).toBe('MẬT');
		zip.file('word/document.xml', xml);
		zip.file(
			'word/header1.xml',
			'<w:hdr><w:p><w:r><w:t xml:space="preserve">TUYỆT MẬT</w:t></w:r></w:p></w:hdr>'
		);
		expect(await markIn(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }))).toBe(
			'TUYỆT MẬT'
		);
	});

	test('in one of the first rows of a sheet is found', async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet('Một').addRow(['Họ tên', 'Bảo mật']);
		const second = workbook.addWorksheet('Hai');
		second.addRow(['ĐẢNG ỦY XÃ', null, 'MẬT']);
		expect(await markIn(new Uint8Array(await workbook.xlsx.writeBuffer()))).toBe('MẬT');
		second.getCell('C1').value = 'Mật độ';
		expect(await markIn(new Uint8Array(await workbook.xlsx.writeBuffer()))).toBeNull();
	});

	test('on a line of a plain text is found', async () => {
		expect(await markIn(Buffer.from('\ufeffĐẢNG ỦY XÃ\r\nĐộ mật: Tuyệt mật\r\n'))).toBe('TUYỆT MẬT');
	});

	test('in a table of names is none when it is part of a cell', async () => {
		const paper = {
			...examplePaper,
			body: [table([{ header: 'Nội dung', width: 1 }], [row('Giữ gìn BÍ MẬT')])]
		};
		expect(await markIn(await renderPdf(paper))).toBeNull();
	});
});

describe('a document that cannot be read', () => {
	test('is told apart', async () => {
		const pdf = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\nno more');
		await expect(readHeads(pdf, 'application/pdf')).rejects.toBeInstanceOf(UnreadableFile);
		const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
		await expect(readHeads(Buffer.from('PK no zip'), word)).rejects.toBeInstanceOf(UnreadableFile);
	});

	test('or unfolds without end costs no more than its head', async () => {
		const zip = new JSZip().file('word/document.xml', `<w:p><w:t>MẬT</w:t></w:p>${' '.repeat(30_000_000)}`);
		const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
		const before = process.memoryUsage().arrayBuffers;
		const [lines] = await readHeads(
			bomb,
			'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
		);
		expect(lines!.join('')).toBe('MẬT');
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(15_000_000);
	});
});

test('pieces of a PDF on one height make a line until a wide gap parts two columns', () => {
	const piece = (text: string, x: number, y = 700) => ({ text, x, y, width: text.length * 7, size: 14 });
	expect(
		linesOf([piece('BẢO', 100), piece('MẬT', 125), piece('Vĩnh Phú', 300), piece('MẬT', 100, 680)])
	).toEqual(['BẢO MẬT', 'Vĩnh Phú', 'MẬT']);
});

test('what a file is, its content says', async () => {
	expect(await sniffType(Buffer.from(await renderPdf(examplePaper)))).toBe('application/pdf');
	expect(await sniffType(Buffer.from('Ghi chép cuộc họp\n'))).toBe('text/plain');
	expect(await sniffType(Buffer.from('MZ\u0090\0\u0003'))).toBeNull();
	expect(
		await sniffType(Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))
	).toBeNull();
	expect(await sniffType(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBeNull();
	expect(await sniffType(Buffer.alloc(0))).toBeNull();
	const zip = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' });
	expect(await sniffType(zip)).toBeNull();
});
