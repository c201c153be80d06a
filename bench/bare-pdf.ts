import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ArrangedPaper } from '#domain/documents/arrange.ts';

// What Typst costs by itself: the same words in the format that HD 05 prescribes, by a template that knows this one paper and no other.

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
#set page(width: 210mm, height: 297mm, margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), header: context {
  let page = counter(page).get().first()
  if page > 1 { align(center, str(page)) }
})
#set text(font: "Tinos", fallback: false, lang: "vi", size: 14pt, hyphenate: false, top-edge: 0.75em, bottom-edge: -0.25em)
#set par(leading: 4pt, spacing: 10pt, justify: true)
#let run(r) = { let t = r.text; if r.bold { t = strong(t) }; if r.italic { t = emph(t) }; t }
#let runs(l) = l.map(run).join()
#let indented(body) = par(first-line-indent: (amount: 10mm, all: true), body)
#grid(columns: (44fr, 56fr), column-gutter: 3mm,
  align(center, [#p.superior \ *#p.issuer* \ \* #if p.number != none [\ #p.number]]),
  align(center, [
    #if p.form != none [#text(size: 12pt, emph(p.form)) \ ]
    #text(size: 15pt, weight: "bold")[ĐẢNG CỘNG SẢN VIỆT NAM]
    #line(length: 208pt, stroke: 0.8pt)
    #emph(p.placeAndDate)
  ]))
#if p.title != none { align(center, { text(size: 16pt, strong(p.title)); linebreak(); strong(p.subject) }) }
#for name in p.addressees { align(center, emph(name)) }
#for b in p.body {
  if b.kind == "heading" { block(sticky: true, indented(if b.level < 3 { strong(runs(b.runs)) } else { emph(runs(b.runs)) })) }
  else if b.kind == "paragraph" { indented(runs(b.runs)) }
  else if b.kind == "list" { for item in b.items { indented(runs(item)) } }
  else if b.kind == "room" { for _ in range(b.lines) { block(height: 22.5pt, width: 100%, align(bottom, line(length: 100%, stroke: (dash: "dotted")))) } }
  else if b.kind == "table" {
    set text(size: 12pt)
    table(columns: b.columns.map(c => c.share * 1fr), inset: 4pt, stroke: 0.6pt, align: horizon,
      table.header(..b.columns.map(c => align(center, strong(c.header)))),
      ..b.parts.map(p => p.rows.map(r => r.cells.map(runs))).flatten())
  }
}
#for two in p.signatures.chunks(2) {
  grid(columns: (1fr, 1fr), align: center, ..two.map(s => [*#s.capacity* \ #s.post \ #emph(s.note) #v(64pt) *#s.name*]))
}
#for name in p.recipients { text(size: 12pt, name); linebreak() }
`;

export function barePdf(paper: ArrangedPaper): void {
	typst().pdf({ mainFileContent: template, inputs: { paper: JSON.stringify(paper) } });
	typst().evictCache(2);
}
