import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { examplePaper } from '../example-paper.ts';
import { pageBreak, paragraph, type Paper } from '../paper.ts';
import { renderPdf } from './render-pdf.ts';

const read = async (paper: Paper | Paper[]) => {
	const bytes = await renderPdf(paper);
	// The reader takes the bytes that it is given away.
	const document = await getDocumentProxy(bytes.slice());
	return { document, pages: (await extractText(document)).text, bytes };
};

describe('a PDF', () => {
	test('is read by another reader with every diacritic', async () => {
		const { pages } = await read(examplePaper);
		expect(pages[0]).toContain('ĐẢNG ỦY XÃ VĨNH PHÚ');
		expect(pages[0]).toContain('Số 05-TB/ĐU');
		expect(pages[0]).toContain('kết quả học tập, quán triệt nghị quyết');
		expect(pages.join('\n')).toContain('Nguyễn Thị Quỳnh 45');
		expect(pages.at(-1)).toContain('- Lưu Đảng ủy.');
	});

	test('is A4, with Tinos embedded and no other letters', async () => {
		const { document, bytes } = await read(examplePaper);
		const [, , width, height] = (await document.getPage(1)).view;
		expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
		const fonts = [
			...Buffer.from(bytes)
				.toString('latin1')
				.matchAll(/\/FontName\s*\/([^\s/]+)/g)
		].map((m) => m[1]!);
		expect(fonts.length).toBeGreaterThan(0);
		for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Tinos/);
		expect(Buffer.from(bytes).toString('latin1')).toContain('/FontFile2');
	});

	test('keeps the left margin of 30 mm and the right one of 15 mm', async () => {
		const { document } = await read({ ...examplePaper, body: [paragraph('chữ '.repeat(300))] });
		const { items } = await (await document.getPage(1)).getTextContent();
		const placed = items.filter((item) => 'str' in item && item.str.trim() !== '') as {
			transform: number[];
			width: number;
		}[];
		const left = Math.min(...placed.map((item) => item.transform[4]!));
		const right = Math.max(...placed.map((item) => item.transform[4]! + item.width));
		expect(left).toBeCloseTo((30 * 72) / 25.4, 0);
		expect(right).toBeLessThanOrEqual(595.3 - (15 * 72) / 25.4 + 0.5);
	});

	test('numbers its pages from the second, each paper by itself, and repeats the header of a table', async () => {
		const { pages } = await read([
			examplePaper,
			{ ...examplePaper, body: [paragraph('Một'), pageBreak, paragraph('Hai')] }
		]);
		const numbers = pages.map((page) => /^\s*(\d+)\s/.exec(page)?.[1] ?? null);
		const first = pages.length - 2;
		expect(numbers).toEqual([null, ...Array.from({ length: first - 1 }, (_, i) => String(i + 2)), null, '2']);
		expect(pages[1]).toContain('Họ và tên');
	});

	test('bears what people wrote as words, never as commands', async () => {
		const hostile =
			'#read("/etc/passwd") $x^2$ *đậm* _nghiêng_ <nhãn> @nguồn `mã` \\u{41} "ngoặc" // ghi chú';
		const { pages } = await read({ ...examplePaper, subject: hostile, body: [paragraph(hostile)] });
		expect(pages[0]!.replaceAll(/\s+/g, ' ').split(hostile)).toHaveLength(3);
	});

	test('of the same paper is the same, byte for byte', async () => {
		const [one, other] = await Promise.all([renderPdf(examplePaper), renderPdf(examplePaper)]);
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
	});

	test('of a draft says that it is one', async () => {
		expect((await read({ ...examplePaper, draft: true })).pages[0]).toContain('DỰ THẢO');
	});
});
