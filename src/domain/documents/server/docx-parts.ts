import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	Paragraph,
	Table,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IParagraphOptions,
	TableCell
} from 'docx';
import type { ArrangedRun } from '../arrange.ts';
import type { Align } from '../paper.ts';
import { paperFormat as f } from '../paper-format.ts';

/** Word measures lengths in twentieths of a point. */
export const mm = (length: number) => Math.round((length * 1440) / 25.4);
export const points = (length: number) => Math.round(length * 20);

/** The width of a line of text. */
export const lineWidth = mm(f.page.width - f.margin.left - f.margin.right);

export type Look = { size?: number; bold?: boolean; italics?: boolean; factor?: number };

/** Words of one look; a line break in them stays one. What every word of the file is like anyway is not written down again. */
export const words = (text: string, { size, factor = 1, bold, italics }: Look = {}): TextRun[] =>
	text.split('\n').map(
		(line, i) =>
			new TextRun({
				text: line,
				...((size ?? f.type.body) * factor !== f.type.body && {
					size: halfPoints((size ?? f.type.body) * factor)
				}),
				...(i > 0 && { break: 1 }),
				...(bold && { bold }),
				...(italics && { italics })
			})
	);

export const halfPoints = (size: number) => Math.round(size * 2);

/** Runs of which neighbours of one look are one. */
export function runsOf(runs: readonly ArrangedRun[], look: Look = {}): TextRun[] {
	const joined: ArrangedRun[] = [];
	for (const { text, ...run } of runs) {
		const [bold, italic] = [run.bold || look.bold === true, run.italic || look.italics === true];
		const last = joined.at(-1);
		if (last && last.bold === bold && last.italic === italic) last.text += text;
		else joined.push({ text, bold, italic });
	}
	return joined.flatMap(({ text, bold, italic }) => words(text, { ...look, bold, italics: italic }));
}

/** Exact line spacing for type of this size: 18 points for 14. */
export const exactly = (size: number, after = 0, factor = 1) => ({
	line: points((size + f.line - f.type.body) * factor),
	lineRule: LineRuleType.EXACT,
	before: 0,
	after: points(after * factor)
});

export const centred = (
	children: TextRun[],
	size: number = f.type.body,
	after = 0,
	more: IParagraphOptions = {}
) => new Paragraph({ alignment: AlignmentType.CENTER, spacing: exactly(size, after), children, ...more });

export const alignments: Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
	left: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
	justify: AlignmentType.JUSTIFIED
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
	top: none,
	bottom: none,
	left: none,
	right: none,
	insideHorizontal: none,
	insideVertical: none
};

/** Things side by side, without lines around them and never torn over two pages. */
export function sideBySide(rows: Paragraph[][][], widths: number[]): Table {
	const columnWidths = widths.map((share) => Math.round((lineWidth * share) / 100));
	const cell = (children: Paragraph[], i: number) =>
		new TableCell({
			children: children.length > 0 ? children : [new Paragraph({})],
			width: { size: columnWidths[i]!, type: WidthType.DXA },
			margins: { left: 0, right: 0 }
		});
	return new Table({
		width: { size: lineWidth, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths,
		borders: noBorders,
		rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) }))
	});
}
