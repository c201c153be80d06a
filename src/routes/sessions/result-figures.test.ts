import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { render } from 'svelte/server';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Paper } from '#domain/documents/paper.ts';
import { paperFile, type PaperFileFormat } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { resultPaper } from '#domain/study/result-paper.ts';
import { figuresByCell, figuresOf, namedLines, showRate, type Figures } from '#domain/study/result.ts';
import { getResult, resultWorkbook } from '#domain/study/server/index.ts';
import { studyWords } from '#domain/study/words.ts';
import { acknowledged, callRoll, publish } from '../../../tests/study.ts';
import { useWorld } from '../../../tests/world.ts';
import ResultTables from './ResultTables.svelte';

const world = useWorld();

/** A row of figures as people read it, in the order of every table. */
const rowOf = (name: string, figures: Figures): string[] => [
	name,
	...[
		figures.expected,
		figures.present,
		figures.late,
		figures.leftEarly,
		figures.withLeave,
		figures.withoutLeave,
		figures.exempt
	].map(String),
	showRate(figures.rate)
];

/** The rows of every table of a page or a Word file that was turned into one. */
const rowsIn = (html: string): string[][] =>
	[...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
		[...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
			cell!
				.replaceAll(/<!--.*?-->|<[^>]+>/g, '')
				.replaceAll(/\s+/g, ' ')
				.trim()
		)
	);

/** The bytes that a person downloads. */
const fileOf = async (paper: Paper, format: PaperFileFormat) =>
	new Uint8Array(await (await paperFile(paper, format)).arrayBuffer());
const wordRows = async (paper: Paper) =>
	rowsIn((await mammoth.convertToHtml({ buffer: Buffer.from(await fileOf(paper, 'docx')) })).value);
const pdfText = async (paper: Paper) =>
	(await extractText(await getDocumentProxy(await fileOf(paper, 'pdf')))).text
		.join(' ')
		.replaceAll(/\s+/g, ' ');

async function publishedTwoCells() {
	const id = await acknowledged(world);
	const [secretary, , , fourth] = world.members.thuong;
	await callRoll(world, id, {
		late: {
			[world.people.member.memberId]: 12,
			[fourth!]: 40,
			[world.people.otherCellSecretary.memberId]: 7
		},
		absent: [secretary!, world.people.otherMember.memberId]
	});
	await publish(world, id);
	return getResult(await world.as('member'), id, 1);
}

describe('the figures of a result', () => {
	test('are the same on the page, in the Word file, in the PDF and in the spreadsheet, read again by other readers', async () => {
		const { session, result, lines, rules, answerBy } = await publishedTwoCells();
		const committee = await getCommittee(await world.as('member'));
		const paper = resultPaper({ session, committee, result, lines, rules, answerBy });
		const cells = figuresByCell(lines).map(({ unitName, figures }) => rowOf(unitName, figures));
		const whole = rowOf('', figuresOf(lines)).slice(1);
		expect(cells).toHaveLength(2);
		expect(whole).toEqual(['8', '6', '3', '0', '0', '2', '2', '75%']);

		const page = rowsIn(render(ResultTables, { props: { lines, rules } }).body);
		const word = await wordRows(paper);
		for (const rows of [page, word]) {
			for (const cell of cells) expect(rows).toContainEqual(cell);
			expect(rows.map((row) => row.slice(1))).toContainEqual(whole);
		}

		const pdf = await pdfText(paper);
		for (const [name, ...figures] of cells) expect(pdf).toContain(`${name} ${figures.join(' ')}`);
		expect(pdf).toContain(`Cộng ${whole.join(' ')}`);
		expect(pdf).toContain('Triệu tập 8 đồng chí; có mặt 6 đồng chí, đạt 75%, trong đó đi muộn 3, về sớm 0.');

		const book = new ExcelJS.Workbook();
		await book.xlsx.load((await resultWorkbook(session, result.paperNumber, lines, rules)).buffer);
		const sheet: unknown[][] = [];
		book.worksheets[0]!.eachRow((row) => sheet.push((row.values as unknown[]).slice(1)));
		for (const [i, cell] of [...cells, ['Cộng', ...whole]].entries())
			expect(sheet[2 + i]!.map(String)).toEqual(cell.map((text) => text.replace('%', '').replace(',', '.')));
	});

	test('and the same people are named everywhere, by status and never with a reason', async () => {
		const { session, result, lines, rules, answerBy } = await publishedTwoCells();
		const committee = await getCommittee(await world.as('member'));
		const paper = resultPaper({ session, committee, result, lines, rules, answerBy });
		const say = studyWords('vi').statusOf;
		const named = namedLines(lines, rules).map((line) => [line.fullName, say(line), line.reference]);
		expect(named).toHaveLength(5);
		const page = rowsIn(render(ResultTables, { props: { lines, rules } }).body);
		const word = await wordRows(paper);
		const pdf = await pdfText(paper);
		for (const [i, line] of named.entries()) {
			expect(page).toContainEqual(line);
			expect(word).toContainEqual([String(i + 1), ...line]);
			expect(pdf).toContain(`${i + 1} ${line.join(' ')}`);
		}
		expect(pdf).toContain('Số 01-TB/ĐU');
		expect(pdf).toContain('trả lời Đảng ủy trước hết ngày 05/12/2026');
	});
});
