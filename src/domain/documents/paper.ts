import type { PlainDate } from '#platform/dates.ts';

/**
 * An official paper as its author thinks of it: who writes, what it is called, what it says, who signs, who gets it.
 * It knows no file format: the page, the DOCX and the PDF are all made from this one (see arrange.ts).
 */
export type Paper = {
	/** The Party's layout unless it says the State's: another header, another way to sign (NĐ 30/2020/NĐ-CP). */
	layout?: 'party' | 'state';
	/** The superior organisation, as `ĐẢNG BỘ TỈNH PHÚ THỌ`; a cell's is its committee. */
	superior: string;
	/** The organisation that issues, as `ĐẢNG ỦY XÃ VĨNH PHÚ`. */
	issuer: string;
	/** As `05-TB/ĐU` (see paperNumber); none for forms that people fill in. */
	number?: string;
	/** The name of the prescribed form, as `Mẫu 2C-HD KĐ.ĐG 2025`: it stands in the upper right corner. */
	form?: string;
	place: string;
	/** None leaves room for the date to be written by hand. */
	date?: PlainDate;
	/** As `THÔNG BÁO`; none for a letter (công văn), whose subject then stands under its number. */
	title?: string;
	/** What the paper is about (trích yếu). */
	subject: string;
	/** Whom it addresses (Kính gửi). */
	addressees?: readonly string[];
	body: readonly Block[];
	signatures: readonly Signature[];
	recipients?: Recipients;
	/** Not yet issued: every copy says so. */
	draft?: boolean;
	/** Printed in large type, for those who ask for it. */
	large?: boolean;
};

export type Block = Heading | Paragraph | List | Table | Room | PageBreak;

/** Plain words, or words some of which are bold or italic. A line break in them stays one. */
export type Text = string | readonly Run[];
export type Run = { text: string; bold?: boolean; italic?: boolean };

/** `I-`, `1.`, `a)` by level, counted by itself; `mark` puts another, or none (''). */
export type Heading = { kind: 'heading'; level: 1 | 2 | 3; text: Text; mark?: string };
export type Paragraph = { kind: 'paragraph'; text: Text; align?: Align };
export type List = { kind: 'list'; style: 'dash' | 'plus' | 'letters' | 'numbers'; items: readonly Text[] };
/** Dotted lines to write on by hand. */
export type Room = { kind: 'room'; lines: number };
export type PageBreak = { kind: 'page-break' };

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Table = {
	kind: 'table';
	/** What the table shows, for those who cannot see its place on the page; also printed above it. */
	caption?: string;
	columns: readonly Column[];
	rows: readonly Row[];
};
/** `width` is in percent of the line; `names` says that this column tells what its row is about. */
export type Column = { header: string; width: number; align?: Align; names?: boolean };
/** Cells in the order of the columns; a total is bold; a group is a line across, naming the rows below it. */
export type Row = { cells: readonly Text[]; total?: boolean } | { group: Text };

/**
 * One who signs. `capacity` is bold (`T/M BAN THƯỜNG VỤ`, `CHỦ TRÌ`), `post` is not (`BÍ THƯ`), the name is bold and
 * without degrees; `note` is a hint such as `(Ký, ghi rõ họ tên)`.
 */
export type Signature = { capacity: string; post?: string; note?: string; name?: string };

/** Who gets the paper, and where it is filed: the last line reads `Lưu …` by itself. */
export type Recipients = { to: readonly string[]; filedAt: string };

export const heading = (level: 1 | 2 | 3, text: Text, mark?: string): Heading => ({
	kind: 'heading',
	level,
	text,
	...(mark !== undefined && { mark })
});

export const paragraph = (text: Text, align?: Align): Paragraph => ({
	kind: 'paragraph',
	text,
	...(align && { align })
});

export const list = (items: readonly Text[], style: List['style'] = 'dash'): List => ({
	kind: 'list',
	style,
	items
});

/** A table whose rows all have as many cells as there are columns; anything else is a mistake of ours. */
export function table(columns: readonly Column[], rows: readonly Row[], caption?: string): Table {
	for (const row of rows)
		if ('cells' in row && row.cells.length !== columns.length)
			throw new Error(`A row of ${row.cells.length} cells in a table of ${columns.length} columns`);
	return { kind: 'table', columns, rows, ...(caption && { caption }) };
}

export const row = (...cells: Text[]): Row => ({ cells });
export const totalRow = (...cells: Text[]): Row => ({ cells, total: true });
export const groupRow = (group: Text): Row => ({ group });

export const room = (lines: number): Room => ({ kind: 'room', lines });
export const pageBreak: PageBreak = { kind: 'page-break' };

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });
export const plain = (text: string): Run => ({ text });
