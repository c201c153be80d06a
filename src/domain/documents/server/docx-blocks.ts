import {
	AlignmentType,
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
	WidthType
} from 'docx';
import type { ArrangedBlock, ArrangedRun, ArrangedTable } from '../arrange.ts';
import { paperFormat as f } from '../paper-format.ts';
import {
	alignments,
	centred,
	exactly,
	lineWidth,
	mm,
	points,
	runsOf,
	words,
	type Look
} from './docx-parts.ts';

/** One block of a paper's body as Word has it; the last paragraph stays with who signs below it. */
export function drawBlock(block: ArrangedBlock, factor: number, isLast = false): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				indented(runsOf(block.runs, { factor, ...headingLooks[block.level] }), factor, {
					heading: headingLevels[block.level],
					keepNext: true
				})
			];
		case 'paragraph':
			return block.align === 'justify'
				? [indented(runsOf(block.runs, { factor }), factor, isLast ? { keepNext: true } : {})]
				: [
						new Paragraph({
							alignment: alignments[block.align],
							spacing: exactly(f.type.body, f.spaceAfter, factor),
							children: runsOf(block.runs, { factor })
						})
					];
		case 'list':
			return block.items.map((item) => indented(runsOf(item, { factor }), factor));
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

const indented = (
	children: TextRun[],
	factor: number,
	more: { heading?: (typeof headingLevels)[1 | 2 | 3]; keepNext?: boolean } = {}
) =>
	new Paragraph({
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: mm(f.firstLineIndent) },
		spacing: exactly(f.type.body, f.spaceAfter, factor),
		children,
		...more
	});

const dottedLine = (factor: number) =>
	new Paragraph({
		spacing: { line: points(f.line * 1.25 * factor), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
		tabStops: [{ type: TabStopType.RIGHT, position: lineWidth, leader: LeaderType.DOT }],
		children: [new TextRun({ children: [new Tab()] })]
	});

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function drawTable(table: ArrangedTable, factor: number): (Paragraph | Table)[] {
	const columnWidths = table.columns.map((column) => Math.round((lineWidth * column.share) / 100));
	const look: Look = { size: f.type.table, factor };
	const cell = (paragraphs: Paragraph[], i: number, span = 1) =>
		new TableCell({
			children: paragraphs,
			width: { size: span > 1 ? lineWidth : columnWidths[i]!, type: WidthType.DXA },
			columnSpan: span,
			verticalAlign: VerticalAlignTable.CENTER
		});
	const text = (runs: TextRun[], align: (typeof alignments)[keyof typeof alignments], keepNext = false) =>
		new Paragraph({ alignment: align, keepNext, spacing: cellSpacing, children: runs });
	const row = ({ cells, total }: { cells: ArrangedRun[][]; total: boolean }) =>
		new TableRow({
			cantSplit: true,
			children: cells.map((runs, i) =>
				cell([text(runsOf(runs, { ...look, bold: total }), alignments[table.columns[i]!.align])], i)
			)
		});
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map((column, i) =>
			cell([text(words(column.header, { ...look, bold: true }), AlignmentType.CENTER)], i)
		)
	});
	// A line that names a group stays with the first row below it.
	const groupRow = (runs: ArrangedRun[]) =>
		new TableRow({
			cantSplit: true,
			children: [
				cell([text(runsOf(runs, { ...look, bold: true }), AlignmentType.LEFT, true)], 0, columnWidths.length)
			]
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
		? [centred(words(table.caption, { ...look, bold: true }), f.type.body, f.spaceAfter, { keepNext: true })]
		: [];
	return [...caption, drawn, new Paragraph({ spacing: exactly(2, 0, factor) })];
}

const cellSpacing = { before: points(3), after: points(3) };
