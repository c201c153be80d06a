import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { ArrangedBlock, ArrangedPaper, ArrangedRun } from '#domain/documents/arrange.ts';

// What the libraries cost by themselves: the words of a paper in order, bold and italic where they are, its tables; no
// header side by side, no measures, no page numbers. Nobody would send such a paper; nothing can be drawn for less.

const runsOf = (runs: ArrangedRun[]) =>
	runs.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic }));
const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });

function blockInWord(block: ArrangedBlock): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [new Paragraph({ children: runsOf(block.runs) })];
		case 'list':
			return block.items.map((item) => new Paragraph({ children: runsOf(item) }));
		case 'table':
			return [
				new Table({
					rows: [
						new TableRow({
							children: block.columns.map(({ header }) => new TableCell({ children: [line(header)] }))
						}),
						...block.parts.flatMap(({ rows }) =>
							rows.map(
								({ cells }) =>
									new TableRow({
										children: cells.map(
											(cell) => new TableCell({ children: [new Paragraph({ children: runsOf(cell) })] })
										)
									})
							)
						)
					]
				})
			];
		default:
			return [];
	}
}

const framing = (paper: ArrangedPaper): string[] =>
	[
		...[
			paper.superior,
			paper.issuer,
			paper.number,
			paper.form,
			paper.placeAndDate,
			paper.title,
			paper.subject
		],
		...paper.addressees,
		...paper.signatures.flatMap(({ capacity, post, name }) => [capacity, post, name]),
		...paper.recipients
	].filter((text): text is string => Boolean(text));

export const bareDocx = (paper: ArrangedPaper): Promise<unknown> =>
	Packer.toBuffer(
		new Document({
			sections: [{ children: [...framing(paper).map(line), ...paper.body.flatMap(blockInWord)] }]
		})
	);

const require = createRequire(import.meta.url);
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
let compiler: NodeCompiler | undefined;
const typst = () =>
	(compiler ??= NodeCompiler.create({
		fontArgs: [
			{
				fontBlobs: cuts.map((cut) =>
					readFileSync(require.resolve(`@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`))
				)
			}
		]
	}));

const template = String.raw`
#let p = json(bytes(sys.inputs.paper))
#set page(width: 210mm, height: 297mm, margin: (left: 30mm, rest: 18mm))
#set text(font: "Tinos", size: 14pt)
#let run(r) = { let t = r.text; if r.bold { t = strong(t) }; if r.italic { t = emph(t) }; t }
#let runs(l) = l.map(run).join()
#for text in p.framing { par(text) }
#for b in p.body {
  if b.kind == "heading" or b.kind == "paragraph" { par(runs(b.runs)) }
  else if b.kind == "list" { for item in b.items { par(runs(item)) } }
  else if b.kind == "table" {
    table(columns: b.columns.map(c => c.share * 1fr), ..b.columns.map(c => c.header), ..b.parts.map(p => p.rows.map(r => r.cells.map(runs))).flatten())
  }
}
`;

export function barePdf(paper: ArrangedPaper): void {
	const data = JSON.stringify({ framing: framing(paper), body: paper.body });
	typst().pdf({ mainFileContent: template, inputs: { paper: data } });
	typst().evictCache(2);
}
