import { officialDate } from '#platform/dates.ts';
import { cleanText } from './clean-text.ts';
import { headingMark, letter } from './marks.ts';
import type { Align, Block, List, Paper, Recipients, Run, Signature, Table, Text } from './paper.ts';

/**
 * A paper with every word in its place: marks counted, dates written out, texts cleaned. The page, the DOCX and the PDF
 * only draw what stands here, so that they cannot disagree. It is plain JSON.
 */
export type ArrangedPaper = {
	/** On the State's layout: its name and motto at the top right, posts in bold, rules instead of dashes and a star. */
	isState: boolean;
	superior: string;
	issuer: string;
	number: string | null;
	/** A letter's subject, under its number. */
	letterSubject: string | null;
	/** The prescribed form's name, in the corner. */
	form: string | null;
	placeAndDate: string;
	draftMark: string | null;
	title: string | null;
	subject: string | null;
	addressees: string[];
	body: ArrangedBlock[];
	signatures: Required<Signature>[];
	recipients: string[];
	large: boolean;
};

export type ArrangedBlock =
	| { kind: 'heading'; level: 1 | 2 | 3; runs: ArrangedRun[] }
	| { kind: 'paragraph'; align: Align; runs: ArrangedRun[] }
	| { kind: 'list'; items: ArrangedRun[][]; style: List['style'] }
	| ArrangedTable
	| { kind: 'room'; lines: number }
	| { kind: 'page-break' };

export type ArrangedRun = Required<Run>;

export type ArrangedTable = {
	kind: 'table';
	caption: string | null;
	/** `share` is in percent; together they make 100. */
	columns: { header: string; share: number; align: Align; names: boolean }[];
	/** Rows below a line that names them; the first part may have no such line. */
	parts: { group: ArrangedRun[] | null; rows: { cells: ArrangedRun[][]; total: boolean }[] }[];
};

/** Puts a paper in order as HD 05-HD/VPTW asks, or for the State's layout NĐ 30/2020/NĐ-CP. */
export function arrange(paper: Paper): ArrangedPaper {
	const isState = paper.layout === 'state';
	return {
		isState,
		superior: cleanText(paper.superior),
		issuer: cleanText(paper.issuer),
		number: paper.number ? `${isState ? 'Số:' : 'Số'} ${cleanText(paper.number)}` : null,
		letterSubject: paper.title ? null : cleanText(paper.subject),
		form: paper.form ? cleanText(paper.form) : null,
		placeAndDate: `${cleanText(paper.place)}, ${paper.date ? officialDate(paper.date) : undated}`,
		draftMark: paper.draft ? 'DỰ THẢO' : null,
		title: paper.title ? cleanText(paper.title) : null,
		subject: paper.title ? cleanText(paper.subject) || null : null,
		addressees: addressLines((paper.addressees ?? []).map(cleanText), isState),
		body: arrangeBlocks(paper.body),
		signatures: paper.signatures.map((signature) => ({
			capacity: cleanText(signature.capacity),
			post: cleanText(signature.post ?? ''),
			note: cleanText(signature.note ?? ''),
			name: cleanText(signature.name ?? '')
		})),
		recipients: paper.recipients ? recipientLines(paper.recipients, isState) : [],
		large: paper.large ?? false
	};
}

const space = '\u00a0'.repeat(6);
const undated = `ngày${space}tháng${space}năm${space}`;

/** The Party ends each line with a comma; the State with a semicolon and the last of several with a full stop. */
function addressLines(names: string[], isState: boolean): string[] {
	if (names.length <= 1) return names.map((name) => `Kính gửi: ${name}${isState ? '' : ','}`);
	const end = (nth: number) => (isState ? (nth === names.length - 1 ? '.' : ';') : ',');
	return ['Kính gửi:', ...names.map((name, nth) => `- ${name}${end(nth)}`)];
}

const recipientLines = ({ to, filedAt }: Recipients, isState: boolean): string[] => [
	...to.map((name) => `- ${cleanText(name)}${isState ? ';' : ','}`),
	`- Lưu${isState ? ':' : ''} ${cleanText(filedAt)}.`
];

/** Headings are counted within the heading above them. */
function arrangeBlocks(blocks: readonly Block[]): ArrangedBlock[] {
	const counts = [0, 0, 0];
	return blocks.map((block) => {
		switch (block.kind) {
			case 'heading': {
				const at = block.level - 1;
				if (block.mark === undefined) counts[at]!++;
				counts.fill(0, block.level);
				const mark = block.mark ?? headingMark(block.level, counts[at]!);
				return { kind: 'heading', level: block.level, runs: withMark(mark, runsOf(block.text)) };
			}
			case 'paragraph':
				return { kind: 'paragraph', align: block.align ?? 'justify', runs: runsOf(block.text) };
			case 'list':
				return { kind: 'list', style: block.style, items: listItems(block) };
			case 'table':
				return arrangeTable(block);
			default:
				return block;
		}
	});
}

const withMark = (mark: string, runs: ArrangedRun[]): ArrangedRun[] =>
	mark ? [{ text: `${mark} `, bold: false, italic: false }, ...runs] : runs;

const listMarks: Record<List['style'], (n: number) => string> = {
	dash: () => '-',
	plus: () => '+',
	letters: (n) => `${letter(n)})`,
	numbers: (n) => `${n}.`
};

const listItems = (block: List): ArrangedRun[][] =>
	block.items.map((item, i) => withMark(listMarks[block.style](i + 1), runsOf(item)));

function arrangeTable(block: Table): ArrangedTable {
	const whole = block.columns.reduce((sum, column) => sum + column.width, 0);
	const parts: ArrangedTable['parts'] = [];
	for (const row of block.rows) {
		if ('group' in row) parts.push({ group: runsOf(row.group), rows: [] });
		else {
			if (parts.length === 0) parts.push({ group: null, rows: [] });
			parts.at(-1)!.rows.push({ cells: row.cells.map(runsOf), total: row.total ?? false });
		}
	}
	return {
		kind: 'table',
		caption: block.caption ? cleanText(block.caption) : null,
		columns: block.columns.map(({ header, width, align, names }) => ({
			header: cleanText(header),
			share: (width * 100) / whole,
			align: align ?? 'left',
			names: names ?? false
		})),
		parts
	};
}

const runsOf = (text: Text): ArrangedRun[] =>
	(typeof text === 'string' ? [{ text } satisfies Run as Run] : text).map(({ text, bold, italic }) => ({
		text: cleanText(text),
		bold: bold ?? false,
		italic: italic ?? false
	}));
