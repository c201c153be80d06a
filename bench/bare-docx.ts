import {
	AlignmentType,
	BorderStyle,
	Document,
	Header,
	HeadingLevel,
	LineRuleType,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type IParagraphOptions
} from 'docx';
import type { ArrangedBlock, ArrangedPaper, ArrangedRun } from '#domain/documents/arrange.ts';

// What the library costs by itself: the same words in the format that HD 05 prescribes, written straight down with the numbers in their
// places, as somebody would who makes this one paper and no other.

const exact = (line: number, after = 0) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after });
const style = (id: string, paragraph: object, size: number) => ({ id, name: id, paragraph, run: { size } });
const text = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: exact(360, 120) };
const run = { font: 'Times New Roman', size: 28, color: '000000', language: { value: 'vi-VN' } };
const heading = { run, paragraph: { ...text, keepNext: true } };
const styles = {
	default: { document: { run }, heading1: heading, heading2: heading, heading3: heading },
	paragraphStyles: [style('Text', text, 28), style('InTable', { spacing: { before: 60, after: 60 } }, 24)]
};
const width = 9354;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const sides = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

const draw = ({ text, bold, italic }: ArrangedRun) =>
	new TextRun({ text, ...(bold && { bold }), ...(italic && { italics: true }) });
const line = (words: string, look: object = {}, more: IParagraphOptions = {}) =>
	new Paragraph({
		alignment: 'center',
		spacing: exact(360),
		children: [new TextRun({ text: words, ...look })],
		...more
	});
const bold = { bold: true };
const small = { italics: true, size: 24 };

const none = { style: BorderStyle.NONE };
const noLines = {
	top: none,
	bottom: none,
	left: none,
	right: none,
	insideHorizontal: none,
	insideVertical: none
};
const beside = (widths: [number, number], left: Paragraph[], right: Paragraph[]) =>
	new Table({
		width: { size: width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths: widths,
		borders: noLines,
		rows: [
			new TableRow({
				cantSplit: true,
				children: [left, right].map(
					(children, i) =>
						new TableCell({
							children: children.length ? children : [new Paragraph({})],
							width: { size: widths[i]!, type: WidthType.DXA },
							margins: { left: 0, right: 0 }
						})
				)
			})
		]
	});

function inWord(block: ArrangedBlock): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: levels[block.level],
					children: [
						new TextRun({
							text: block.runs.map(({ text }) => text).join(''),
							...(block.level < 3 ? bold : { italics: true })
						})
					]
				})
			];
		case 'paragraph':
			return [new Paragraph({ style: 'Text', children: block.runs.map(draw) })];
		case 'list':
			return block.items.map((item) => new Paragraph({ style: 'Text', children: item.map(draw) }));
		case 'room':
			return Array.from(
				{ length: block.lines },
				() => new Paragraph({ spacing: exact(450), children: [new TextRun({ children: [new Tab()] })] })
			);
		case 'table':
			return [inTable(block), new Paragraph({ spacing: exact(120) })];
		default:
			return [new Paragraph({ pageBreakBefore: true })];
	}
}

function inTable(block: Extract<ArrangedBlock, { kind: 'table' }>): Table {
	const widths = block.columns.map(({ share }) => Math.round((width * share) / 100));
	const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
	const cell = (children: TextRun[], i: number, alignment: 'left' | 'center' | 'right' | 'both') =>
		new TableCell({
			width: { size: widths[i]!, type: WidthType.DXA },
			verticalAlign: VerticalAlignTable.CENTER,
			children: [new Paragraph({ style: 'InTable', ...(alignment !== 'left' && { alignment }), children })]
		});
	return new Table({
		width: { size: width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths: widths,
		margins: { left: 80, right: 80, top: 0, bottom: 0 },
		borders: {
			...{ top: single, bottom: single, left: single, right: single },
			...{ insideHorizontal: single, insideVertical: single }
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: block.columns.map(({ header }, i) =>
					cell([new TextRun({ text: header, bold: true })], i, 'center')
				)
			}),
			...block.parts.flatMap(({ rows }) =>
				rows.map(
					({ cells }) =>
						new TableRow({
							cantSplit: true,
							children: cells.map((runs, i) => cell(runs.map(draw), i, sides[block.columns[i]!.align]))
						})
				)
			)
		]
	});
}

function signed(paper: ArrangedPaper): (Paragraph | Table)[] {
	const received = paper.recipients.map((words) => line(words, { size: 24 }, { alignment: 'left' }));
	const cells = paper.signatures.map(({ capacity, post, note, name }) => [
		line(capacity, bold),
		...(post ? [line(post)] : []),
		...(note ? [line(note, small)] : []),
		line(name, bold, { spacing: { ...exact(360), before: 1280 } })
	]);
	if (cells.length % 2) cells.unshift(received);
	return Array.from({ length: cells.length / 2 }, (_, i) =>
		beside([4677, 4677], cells[2 * i]!, cells[2 * i + 1]!)
	).flatMap((pair) => [new Paragraph({ spacing: exact(360) }), pair, new Paragraph({ spacing: exact(120) })]);
}

export const bareDocx = (paper: ArrangedPaper): Promise<unknown> =>
	Packer.toArrayBuffer(
		new Document({
			styles,
			sections: [
				{
					properties: {
						titlePage: true,
						page: {
							size: { width: 11906, height: 16838 },
							margin: { top: 1134, bottom: 1134, left: 1701, right: 850 }
						}
					},
					headers: {
						first: new Header({ children: [new Paragraph({})] }),
						default: new Header({
							children: [
								new Paragraph({
									alignment: 'center',
									children: [new TextRun({ children: [PageNumber.CURRENT] })]
								})
							]
						})
					},
					children: [
						beside(
							[4116, 5238],
							[
								line(paper.superior),
								line(paper.issuer, bold),
								line('*'),
								...(paper.number ? [line(paper.number)] : [])
							],
							[
								...(paper.form ? [line(paper.form, small)] : []),
								line('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: 30 }, { spacing: exact(380, 200) }),
								line(paper.placeAndDate, { italics: true })
							]
						),
						line(paper.title ?? '', { bold: true, size: 32 }),
						line(paper.subject ?? '', bold),
						...paper.addressees.map((words) => line(words, { italics: true })),
						...paper.body.flatMap(inWord),
						...signed(paper)
					]
				}
			]
		})
	);
