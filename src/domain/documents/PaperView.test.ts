import mammoth from 'mammoth';
import { render } from 'svelte/server';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { examplePaper } from './example-paper.ts';
import PaperView from './PaperView.svelte';
import { paragraph } from './paper.ts';
import { renderDocx } from './server/render-docx.ts';
import { renderPdf } from './server/render-pdf.ts';

const page = (paper = examplePaper) =>
	render(PaperView, { props: { paper } })
		.body.replace(/<!--.*?-->/g, '')
		.replace(/ class="[^"]*"/g, '');

describe('a paper as a page', () => {
	test('is Vietnamese and has its title and headings in order', () => {
		expect(page()).toMatch(/<article lang="vi"/);
		expect([...page().matchAll(/<h(\d)>/g)].map((match) => match[1])).toEqual(['2', '3', '4', '3']);
	});

	test('has a real table: a caption, headers of columns, of rows and of groups', () => {
		expect(page()).toContain('<caption>Đảng viên vắng, đi muộn, về sớm</caption>');
		expect(page()).toContain('<th scope="col">Họ và tên</th>');
		expect(page()).toContain('<th scope="rowgroup" colspan="3">Chi bộ thôn Đông</th>');
		expect(page()).toContain('<th scope="row">Nguyễn Thị Quỳnh 1</th>');
	});

	test('bears what people wrote as words, and no inline style that the page’s policy would refuse', () => {
		const html = page({ ...examplePaper, body: [paragraph('<script>alert(1)</script>')] });
		expect(html).toContain('&lt;script>alert(1)&lt;/script>');
		expect(page()).not.toContain('style=');
	});
});

test('the page, the Word file and the PDF show the same rows and figures', async () => {
	const rows = (text: string) =>
		[
			...text
				.replaceAll(/\s+/g, ' ')
				.matchAll(/(\d+) (Nguyễn Thị Quỳnh \d+) (Vắng không phép|Đi muộn \d+ phút)/g)
		].map((match) => match.slice(1));
	const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ');
	const docx = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(examplePaper)) });
	const pdf = await extractText(await getDocumentProxy(await renderPdf(examplePaper)), { mergePages: true });
	const onPage = rows(plain(page()));
	expect(onPage).toHaveLength(45);
	expect(rows(docx.value)).toEqual(onPage);
	expect(rows(pdf.text)).toEqual(onPage);
	for (const text of [plain(page()), docx.value, pdf.text]) expect(text).toMatch(/Cộng\s+45/);
});
