import {
	dashes,
	paperFormat as f,
	partyName,
	recipientsTitle,
	star,
	stateMotto,
	stateName
} from '../paper-format.ts';

/**
 * How Typst draws arranged papers. The papers come as data (`sys.inputs.papers`, JSON) and are never part of this
 * text, so nothing that a person wrote can be read as markup or code.
 */
export const paperTemplate = String.raw`
#let papers = json(bytes(sys.inputs.papers))
#let first = papers.first()
#let scale = if first.large { ${f.largeFactor} } else { 1 }
#let pt(size) = size * 1pt * scale

#set document(title: if first.title == none { first.issuer } else { first.title + if first.subject == none { "" } else { " " + first.subject } }, date: none)
#set page(
  width: ${f.page.width}mm, height: ${f.page.height}mm,
  margin: (top: ${f.margin.top}mm, bottom: ${f.margin.bottom}mm, left: ${f.margin.left}mm, right: ${f.margin.right}mm),
  header-ascent: 6mm,
  header: context {
    let page = counter(page).get().first()
    if page > 1 { align(center, str(page)) }
  },
)
#set text(
  font: "Tinos", fallback: false, lang: "vi", size: pt(${f.type.body}), hyphenate: false,
  top-edge: 0.75em, bottom-edge: -0.25em,
)
#let line-gap = pt(${f.line} - ${f.type.body})
#let block-gap = line-gap + pt(${f.spaceAfter})
#set par(leading: line-gap, spacing: block-gap, justify: true)
#set block(spacing: block-gap)
#show heading: it => block(sticky: true, above: block-gap, below: block-gap, text(size: pt(${f.type.body}), weight: "regular", it.body))

#let words(string) = string.split("\n").join(linebreak())
#let run(r) = {
  let body = words(r.text)
  if r.bold { body = strong(body) }
  if r.italic { body = emph(body) }
  body
}
#let runs(list) = list.map(run).join()
#let indented(body) = par(first-line-indent: (amount: ${f.firstLineIndent}mm, all: true), body)
#let level(n) = if n == 1 { (weight: "bold", style: "normal") } else if n == 2 { (weight: "bold", style: "normal") } else { (weight: "regular", style: "italic") }
#let dotted = block(spacing: 0pt, width: 100%, height: pt(${f.line}) * 1.25, align(bottom, line(length: 100%, stroke: (thickness: 0.6pt, dash: "dotted"))))

#let issuer-rule = block(spacing: 0pt, above: 3pt, below: 6pt, line(length: ${f.issuerRule}pt, stroke: 0.8pt))
// The header keeps its size in large type too: it would not fit the line otherwise.
#let head(p) = {
  set par(justify: false)
  set text(size: ${f.type.body}pt)
  grid(
    columns: if p.isState { (${f.stateHeader.issuerShare}fr, ${f.stateHeader.partyShare}fr) } else { (${f.header.issuerShare}fr, ${f.header.partyShare}fr) },
    column-gutter: 3mm,
    align(center, {
      words(p.superior)
      linebreak()
      strong(words(p.issuer))
      if p.isState { issuer-rule } else { linebreak(); "${star}" }
      if p.number != none { linebreak(); words(p.number) }
      if p.letterSubject != none { linebreak(); text(size: ${f.type.small}pt, emph(words(p.letterSubject))) }
      if p.draftMark != none { block(above: 8pt, stroke: 0.8pt, inset: (x: 6pt, y: 3pt), strong(p.draftMark)) }
    }),
    align(center, {
      if p.form != none { block(spacing: 0pt, below: 5pt, text(size: ${f.type.small}pt, emph(words(p.form)))) }
      if p.isState { block(spacing: 0pt, below: 3pt, text(size: ${f.stateName}pt, weight: "bold", "${stateName}")) }
      block(spacing: 0pt, {
        if p.isState { text(size: ${f.stateMotto}pt, weight: "bold", "${stateMotto}") } else { text(size: ${f.type.party}pt, weight: "bold", "${partyName}") }
        v(2pt, weak: true)
        line(length: if p.isState { ${f.stateRule}pt } else { ${f.partyRule}pt }, stroke: 0.8pt)
      })
      v(14pt, weak: true)
      emph(words(p.placeAndDate))
    }),
  )
  v(20pt, weak: true)
}

#let caption(p) = if p.title != none {
  set par(justify: false)
  align(center, block(inset: (x: 12mm), {
    text(size: pt(${f.type.title}), weight: "bold", words(p.title))
    if p.subject != none { linebreak(); strong(words(p.subject)) }
    if p.isState { issuer-rule } else { linebreak(); "${dashes}" }
  }))
}

#let addressees(p) = if p.addressees.len() == 1 {
  align(center, emph(words(p.addressees.first())))
} else if p.addressees.len() > 1 {
  block(inset: (left: 25mm), emph(p.addressees.map(words).join(linebreak())))
}

#let sides = (left: left, center: center, right: right, justify: left)
#let draw-table(b) = {
  set text(size: pt(${f.type.table}))
  set par(justify: false, leading: 0.25em, spacing: 0.4em)
  if b.caption != none { align(center, block(sticky: true, strong(words(b.caption)))) }
  let cell(c, body, total) = align(sides.at(c.align), if total { strong(body) } else { body })
  let draw-row(row) = row.cells.enumerate().map(((i, body)) => cell(b.columns.at(i), runs(body), row.total))
  // A column of no width, whose unbreakable cell keeps the line that names a group with the first row below it.
  let tie(rows) = table.cell(rowspan: rows, breakable: false, inset: 0pt, stroke: none)[]
  table(
    columns: (0pt, ..b.columns.map(c => c.share * 1fr)),
    inset: (x: 4pt, y: 4pt), stroke: 0.6pt, align: horizon,
    table.header(repeat: true, tie(1), ..b.columns.map(c => align(center, strong(words(c.header))))),
    ..b.parts.map(part => {
      let rows = part.rows.map(draw-row)
      if part.group == none { return rows.map(row => (tie(1), ..row)).flatten() }
      let group = table.cell(colspan: b.columns.len(), align(left, strong(runs(part.group))))
      if rows.len() == 0 { return (tie(1), group) }
      (tie(2), group, ..rows.first(), ..rows.slice(1).map(row => (tie(1), ..row)).flatten())
    }).flatten(),
  )
}

#let draw(b) = {
  if b.kind == "heading" {
    heading(level: b.level, outlined: false, bookmarked: true, indented(text(..level(b.level), runs(b.runs))))
  } else if b.kind == "paragraph" {
    if b.align == "justify" { indented(runs(b.runs)) } else { align(sides.at(b.align), par(justify: false, runs(b.runs))) }
  } else if b.kind == "list" {
    b.items.map(item => indented(runs(item))).join()
  } else if b.kind == "table" {
    draw-table(b)
  } else if b.kind == "room" {
    block(range(b.lines).map(_ => dotted).join())
  } else if b.kind == "page-break" {
    pagebreak(weak: true)
  }
}

#let signer(p, s) = {
  strong(words(s.capacity))
  if s.post != "" { linebreak(); if p.isState { strong(words(s.post)) } else { words(s.post) } }
  if s.note != "" { linebreak(); text(size: pt(${f.type.small}), emph(words(s.note))) }
}
#let name(s) = pad(top: pt(${f.signatureRoom}), strong(words(s.name)))

#let recipients(p) = if p.recipients.len() > 0 {
  set par(justify: false)
  if p.isState { text(size: pt(${f.type.small}), emph(strong("${recipientsTitle}"))) } else { underline(offset: 2pt, "${recipientsTitle}") }
  linebreak()
  text(size: pt(${f.type.small}), p.recipients.map(words).join(linebreak()))
}

#let pair(left-side, right-side) = block(breakable: false, above: pt(18), grid(
  columns: (1fr, 1fr), column-gutter: 6mm, align: center, ..left-side, ..right-side,
))
#let at(p, x, s) = (grid.cell(x: x, y: 0, signer(p, s)), grid.cell(x: x, y: 1, name(s)))

// Recipients stand to the left of one who signs alone; two sign side by side.
#let foot(p) = {
  set par(justify: false)
  let alone = calc.rem(p.signatures.len(), 2) == 1
  if alone {
    pair((grid.cell(x: 0, y: 0, rowspan: 2, align: left, recipients(p)),), at(p, 1, p.signatures.first()))
  }
  for two in p.signatures.slice(if alone { 1 } else { 0 }).chunks(2) { pair(at(p, 0, two.first()), at(p, 1, two.last())) }
  if not alone { recipients(p) }
}

#for (i, p) in papers.enumerate() {
  if i > 0 { counter(page).update(0); pagebreak() }
  head(p)
  caption(p)
  addressees(p)
  // The last paragraph stays with who signs below it.
  for (i, b) in p.body.enumerate() {
    if i == p.body.len() - 1 and b.kind == "paragraph" { block(sticky: true, draw(b)) } else { draw(b) }
  }
  foot(p)
}
`;
