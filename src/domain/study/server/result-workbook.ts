import type { Worksheet } from 'exceljs';
import { dateOf, showDate } from '#platform/dates.ts';
import { figuresByCell, figuresOf, namedLines, type Figures, type ResultLine } from '../result.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';
import type { StudySession } from '../session.ts';
import { studyWords } from '../words.ts';

const words = studyWords('vi');

/** A published result as a workbook: figures by cell, and those listed. Figures are numbers, so that an office can go on counting. */
export async function resultWorkbook(
	session: Pick<StudySession, 'title' | 'startsAt'>,
	paperNumber: string,
	lines: readonly ResultLine[],
	rules: RuleSet
): Promise<Uint8Array<ArrayBuffer>> {
	// Loaded when somebody asks for a workbook: a server that makes none does without it.
	const { default: ExcelJS } = await import('exceljs');
	const book = new ExcelJS.Workbook();
	const title = `${session.title}, ${showDate(dateOf(session.startsAt))} (${paperNumber})`;
	const w = words.result;
	fill(
		book.addWorksheet('Theo chi bộ'),
		title,
		[
			w.cell,
			w.expected,
			w.present,
			w.late,
			w.leftEarly,
			w.withLeave,
			w.withoutLeave,
			w.exempt,
			`${w.rate} (%)`
		],
		[
			...figuresByCell(lines).map(({ unitName, figures }) => [unitName, ...numbersOf(figures)]),
			['Cộng', ...numbersOf(figuresOf(lines))]
		]
	);
	fill(
		book.addWorksheet('Danh sách'),
		title,
		[w.cell, w.member, w.status, w.reference],
		namedLines(lines, rules).map((line) => [
			line.unitName,
			line.fullName,
			words.statusOf(line),
			line.reference ?? ''
		])
	);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

const numbersOf = (figures: Figures) => [
	figures.expected,
	figures.present,
	figures.late,
	figures.leftEarly,
	figures.withLeave,
	figures.withoutLeave,
	figures.exempt,
	figures.rate
];

function fill(sheet: Worksheet, title: string, header: string[], rows: (string | number | null)[][]) {
	sheet.addRow([title]).font = { bold: true };
	sheet.addRow(header).font = { bold: true };
	sheet.addRows(rows);
	sheet.columns.forEach(
		(column, i) => (column.width = i === 0 ? 38 : i === 1 && header.length < 6 ? 30 : 14)
	);
	sheet.views = [{ state: 'frozen', ySplit: 2 }];
}
