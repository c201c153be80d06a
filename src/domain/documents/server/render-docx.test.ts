import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { examplePaper } from '../example-paper.ts';
import { paragraph, type Paper } from '../paper.ts';
import { renderDocx } from './render-docx.ts';

const partsOf = async (paper: Paper | Paper[]) => {
	const zip = await JSZip.loadAsync(await renderDocx(paper));
	const read = (path: string) => zip.file(path)!.async('string');
	return {
		document: await read('word/document.xml'),
		styles: await read('word/styles.xml'),
		headers: await Promise.all(zip.file(/word\/header/).map((file) => file.async('string')))
	};
};
const htmlOf = async (paper: Paper) =>
	(await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(paper)) })).value;

describe('a Word file', () => {
	test('is A4 with the margins that the Party asks for: 20, 20, 30, 15 mm', async () => {
		const { document } = await partsOf(examplePaper);
		expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
	});

	test('is set in Times New Roman, 14 points, with exact lines of 18 and a first-line indent of 10 mm', async () => {
		const { document, styles } = await partsOf(examplePaper);
		expect(styles).toMatch(/<w:rFonts w:ascii="Times New Roman"/);
		expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>.*<\/w:docDefaults>/);
		expect(styles).toMatch(
			/w:styleId="Body".*?w:line="360" w:lineRule="exact"\/><w:ind w:firstLine="567"\/><w:jc w:val="both"\/>/
		);
		expect(document).toMatch(/<w:pStyle w:val="Body"\/><\/w:pPr><w:r><w:t[^>]*>Ngày 02\/02\/2026/);
	});

	test('numbers its pages from the second', async () => {
		const { document, headers } = await partsOf(examplePaper);
		expect(document).toContain('<w:titlePg/>');
		expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
	});

	test('repeats the header of a table and names its author beside who receives it', async () => {
		const { document } = await partsOf(examplePaper);
		expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		expect(document).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t[^>]*>Nơi nhận:/);
		expect(document).toMatch(/<w:r><w:t[^>]*>BÍ THƯ</);
		expect(document).toMatch(/<w:b\/><w:bCs\/>[^t]*<\/w:rPr><w:t[^>]*>Nguyễn Văn Ưởng</);
	});

	test('in large type is a quarter larger, in the text and in its tables', async () => {
		const { document, styles } = await partsOf({ ...examplePaper, large: true });
		expect(styles).toMatch(/w:styleId="BodyLarge".*?w:line="450".*?<w:sz w:val="35"\/>/);
		expect(styles).toMatch(/w:styleId="CellLarge".*?<w:sz w:val="30"\/>/);
		expect(document).toContain('<w:pStyle w:val="BodyLarge"/>');
		expect(document).toContain('<w:pStyle w:val="CellLarge"/>');
		expect(document).toMatch(/<w:sz w:val="35"\/><w:szCs w:val="35"\/><\/w:rPr><w:t[^>]*>I- Kết quả chung/);
	});

	test('is read by another reader with every diacritic, heading and cell', async () => {
		const html = await htmlOf(examplePaper);
		expect(html).toContain('<h1><strong>I- Kết quả chung</strong></h1>');
		expect(html).toContain('<p>Nguyễn Thị Quỳnh 45</p></td><td><p>Đi muộn 54 phút</p>');
		expect(html).toContain('<p>- Lưu Đảng ủy.</p>');
	});

	test('bears what people wrote as words, whatever they wrote', async () => {
		const hostile = 'A < B & "C" ]]> <w:p/> \u0001\u000b\ufffe 😀';
		const html = await htmlOf({ ...examplePaper, body: [paragraph(hostile)] });
		expect(html).toContain('A &lt; B &amp; "C" ]]&gt; &lt;w:p/&gt;');
		const { document } = await partsOf({ ...examplePaper, body: [paragraph(hostile)] });
		// eslint-disable-next-line no-control-regex
		expect(document).not.toMatch(/[\u0000-\u0008\u000b\ufffe]/);
	});

	test('of several papers begins each on a page of its own', async () => {
		const { document } = await partsOf([examplePaper, examplePaper]);
		expect(document.match(/<w:titlePg\/>/g)).toHaveLength(2);
		expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
	});
});
