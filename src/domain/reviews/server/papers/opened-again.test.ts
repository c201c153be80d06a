import JSZip from 'jszip';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { asDraft } from '#domain/documents/issued-paper.ts';
import { paragraph, type Paper } from '#domain/documents/paper.ts';
import { renderPaper } from '#domain/documents/server/index.ts';
import { standingOf } from '../../papers/campaign-figures.ts';
import { campaignReportPaper } from '../../papers/campaign-report-paper.ts';
import { formPaper } from '../../papers/form-paper.ts';
import { minutesPaper } from '../../papers/minutes-paper.ts';
import { noticePaper } from '../../papers/notice-paper.ts';
import { issuerOf, minutesIssuer, reportIssuer } from '../../papers/paper-kinds.ts';
import { collective, common, member, plan } from '../../papers/papers-for-tests.ts';
import { planPaper } from '../../papers/plan-paper.ts';
import { record } from '../../papers/record-for-tests.ts';
import { replyPaper } from '../../papers/reply-paper.ts';
import { textOf } from '../../papers/text-of-for-tests.ts';

const persons = standingOf(['signed', 'concluded', 'writing', 'exempt']);
const report = campaignReportPaper(
	{
		...{ collectives: standingOf(['signed']), persons, grounds: [], comments: 2, toVerify: 0 },
		units: Array.from({ length: 40 }, (_, i) => ({
			id: String(i),
			name: `Chi bộ Trường Trung học cơ sở số ${i + 1}`,
			collective: standingOf(['signed']),
			persons
		})),
		suggestions: { sent: 1, explained: 1, accepted: 1 },
		criticisms: { raised: 1, answered: 1 },
		shortcomings: [{ criterion: 'x', name: 'Tham gia học tập', collectives: 1, persons: 2 }],
		signatures: { agreed: 2, disagreed: 0, upheld: 0, again: 0 },
		plans: { needed: 1, drawnUp: 1, approved: 1 },
		remedied: { found: 2, remedied: 1, share: 0.5 }
	},
	common,
	'2026-12-20'
);
const papers: Record<string, Paper> = {
	'a person’s form': formPaper(member, common),
	'a collective’s report': asDraft(
		formPaper(collective, common),
		issuerOf('form', collective, collective.unit)!
	),
	'a notice': asDraft(noticePaper(member, common), issuerOf('notice', member, member.unit)!),
	'a reply': replyPaper(member, common),
	'a person’s plan': planPaper(member, common, plan),
	'a collective’s plan': asDraft(
		planPaper(collective, common, plan),
		issuerOf('plan', collective, collective.unit)!
	),
	minutes: asDraft(minutesPaper(record, common.committee), minutesIssuer({ isCommittee: false })),
	'the report': asDraft(report, reportIssuer)
};

const loose = (text: string) => text.replaceAll(/\s+/g, '');
/** Every line of a paper is somewhere in what another program reads. */
function expectWhole(read: string, paper: Paper) {
	expect(read).toBe(read.normalize('NFC'));
	for (const line of textOf(paper).split(/\n| \| | · /))
		expect(loose(read), line).toContain(loose(line.replace(/^Số .*/, '')));
	expect(read).not.toMatch(/undefined|NaN|\[object/);
}

describe.each(Object.entries(papers))('%s, opened again', (_name, paper) => {
	test('as a Word file holds every word, headings that have some, tables that fit, and page numbers', async () => {
		const bytes = Buffer.from(await renderPaper(paper, 'docx'));
		expectWhole((await mammoth.extractRawText({ buffer: bytes })).value, paper);
		const { value: html, messages } = await mammoth.convertToHtml({ buffer: bytes });
		expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
		expect(html).not.toMatch(/<h\d>(<[^>]+>|\s)*<\/h\d>/);

		const zip = await JSZip.loadAsync(bytes);
		const xml = await zip.file('word/document.xml')!.async('string');
		const headers = await Promise.all(zip.file(/word\/header/).map((file) => file.async('string')));
		expect(headers.some((header) => /<w:instrText[^>]*>\s*PAGE/.test(header))).toBe(true);
		const room = widthOfLine(xml);
		const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		expect(tables.length).toBeGreaterThan(1);
		for (const table of tables) {
			const columns = numbersIn(table, /<w:gridCol w:w="(\d+)"/g);
			expect(sum(columns)).toBeLessThanOrEqual(room + columns.length);
			expect(sum(columns)).toBeGreaterThan(room - columns.length);
			for (const row of table.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [])
				expect(Math.abs(sum(numbersIn(row, /<w:tcW[^>]*w:w="(\d+)"/g)) - room)).toBeLessThanOrEqual(
					columns.length
				);
		}
	});

	test('as a PDF holds every word, and numbers its pages from the second', async () => {
		const document = await getDocumentProxy(await renderPaper(paper, 'pdf'));
		const { text: pages } = await extractText(document);
		const numbers = pages.map((page) => /^\s*(\d+)\s/.exec(page)?.[1] ?? null);
		expect(numbers).toEqual([null, ...Array.from({ length: pages.length - 1 }, (_, i) => String(i + 2))]);
		expectWhole(pages.map((page) => page.replace(/^\s*\d+\s/, '')).join('\n'), paper);
	});
});

test('a long table goes on over pages with its header, and who signs is not alone on the last', async () => {
	const { text: pages } = await extractText(
		await getDocumentProxy(await renderPaper(papers['the report']!, 'pdf'))
	);
	expect(pages.length).toBeGreaterThan(1);
	expect(pages.filter((page) => page.includes('Đơn vị')).length).toBeGreaterThan(1);
	for (let lines = 20; lines < 60; lines++) {
		const body = Array.from({ length: lines }, (_, i) => paragraph(`Dòng thứ ${i + 1}.`));
		const document = await getDocumentProxy(await renderPaper({ ...papers['a notice']!, body }, 'pdf'));
		const last = (await extractText(document)).text.at(-1)!;
		expect(last, `${lines} lines`).toMatch(/Dòng thứ/);
	}
});

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const numbersIn = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, n]) => Number(n));

function widthOfLine(xml: string): number {
	const [, page] = /<w:pgSz w:w="(\d+)"/.exec(xml)!;
	const [, right, left] = /<w:pgMar [^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(xml)!;
	return Number(page) - Number(right) - Number(left);
}
