import {
	BorderStyle,
	HeadingLevel,
	LeaderType,
	LineRuleType,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type IParagraphOptions
} from 'docx';
import type { ArrangedBlock, ArrangedRun, ArrangedTable } from '../arrange.ts';
import type { Align } from '../paper.ts';
import { paperFormat as f } from '../paper-format.ts';
import { alignments, centred, exactly, lineWidth, points, runsOf, words, type Look } from './docx-parts.ts';
import { styleOf } from './docx-styles.ts';

/** One block of a paper's body as Word has it; the last paragraph stays with who signs below it. */
export function drawBlock(block: ArrangedBlock, factor: number, isLast = false): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [drawHeading(block, factor)];
		case 'paragraph':
			return [
				inText(block.runs, factor, {
					...(block.align !== 'justify' && { alignment: alignments[block.align], indent: { firstLine: 0 } }),
					...(block.align === 'justify' && isLast && { keepNext: true })
				})
			];
		case 'list':
			return block.items.map((item) => inText(item, factor));
		case 'table':
			return drawTable(block, factor);
		case 'room':
			return Array.from({ length: block.lines }, () => dottedLine(factor));
		case 'page-break':
			return [
				new Paragraph({ pageBreakBefore: true, spacing: { line: points(1), lineRule: LineRuleType.EXACT } })
			];
	}
}

const headingLooks: Record<1 | 2 | 3, Look> = { 1: { bold: true }, 2: { bold: true }, 3: { italics: true } };
const headingLevels = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3
} as const;

const drawHeading = ({ level, runs }: Extract<ArrangedBlock, { kind: 'heading' }>, factor: number) =>
	new Paragraph({
		heading: headingLevels[level],
		...(factor !== 1 && { spacing: exactly(f.type.body, f.spaceAfter, factor) }),
		children: runsOf(runs, { factor, ...headingLooks[level] })
	});

const inText = (runs: ArrangedRun[], factor: number, more: IParagraphOptions = {}) =>
	new Paragraph({ style: styleOf('Body', factor), children: runsOf(runs), ...more });

const dottedLine = (factor: number) =>
	new Paragraph({
		spacing: { line: points(f.line * 1.25 * factor), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
		tabStops: [{ type: TabStopType.RIGHT, position: lineWidth, leader: LeaderType.DOT }],
		children: [new TextRun({ children: [new Tab()] })]
	});

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function drawTable(table: ArrangedTable, factor: number): (Paragraph | Table)[] {
	const columnWidths = table.columns.map((column) => Math.round((lineWidth * column.share) / 100));
	const cell = (paragraphs: Paragraph[], i: number, span = 1) =>
		new TableCell({
			children: paragraphs,
			width: { size: span > 1 ? lineWidth : columnWidths[i]!, type: WidthType.DXA },
			...(span > 1 && { columnSpan: span }),
			verticalAlign: VerticalAlignTable.CENTER
		});
	const text = (runs: TextRun[], align: Align, keepNext = false) =>
		new Paragraph({
			style: styleOf('Cell', factor),
			...(align !== 'left' && { alignment: alignments[align] }),
			...(keepNext && { keepNext }),
			children: runs
		});
	const row = ({ cells, total }: { cells: ArrangedRun[][]; total: boolean }) =>
		new TableRow({
			cantSplit: true,
			children: cells.map((runs, i) =>
				cell([text(runsOf(runs, { bold: total }), table.columns[i]!.align)], i)
			)
		});
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map((column, i) =>
			cell([text(words(column.header, { bold: true }), 'center')], i)
		)
	});
	// A line that names a group stays with the first row below it.
	const groupRow = (runs: ArrangedRun[]) =>
		new TableRow({
			cantSplit: true,
			children: [cell([text(runsOf(runs, { bold: true }), 'left', true)], 0, columnWidths.length)]
		});
	const drawn = new Table({
		width: { size: lineWidth, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths,
		margins: { left: points(4), right: points(4), top: 0, bottom: 0 },
		borders: {
			top: thin,
			bottom: thin,
			left: thin,
			right: thin,
			insideHorizontal: thin,
			insideVertical: thin
		},
		rows: [
			head,
			...table.parts.flatMap((part) => [...(part.group ? [groupRow(part.group)] : []), ...part.rows.map(row)])
		]
	});
	const caption = table.caption
		? [
				centred(words(table.caption, { size: f.type.table, factor, bold: true }), f.type.body, f.spaceAfter, {
					keepNext: true
				})
			]
		: [];
	return [...caption, drawn, new Paragraph({ spacing: exactly(2, 0, factor) })];
}
