import { readRosterDate } from '#domain/membership/roster/read-date.ts';
import { readPhone } from '#domain/membership/roster/read-numbers.ts';
import type { PlainDate } from '#platform/dates.ts';
import { address, type CellValue, isEmptyRow, textOf } from '#platform/spreadsheet/sheet.ts';
import { fold, properName, tidy } from '#platform/vietnamese.ts';
import { readArea, readDong } from '../amounts.ts';
import { readStage, type Stages } from '../stage.ts';
import type { ColumnName, List } from './columns.ts';

export const problemCodes = [
	'number-missing',
	'head-missing',
	'name-unreadable',
	'hamlet-missing',
	'hamlet-unknown',
	'stage-unknown',
	'date-unreadable',
	'date-in-future',
	'amount-unreadable',
	'area-unreadable',
	'plot-without-area',
	'too-long',
	'twice-in-file',
	'formula-without-value',
	'cell-error',
	'paper-unknown',
	'phone-unreadable',
	'no-money-here',
	'no-plots-here',
	'differs',
	'went-on'
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Why something could not be taken, and in which cell (`C12`). */
export type Problem = { cell: string; code: ProblemCode; text?: string };

/** What a list says of one household; what it does not say is empty. */
export type ListFields = {
	number: string;
	head: string;
	hamlet: string;
	address: string;
	phone: string | null;
	stage: string | null;
	since: PlainDate | null;
	papers: string[];
	due: number;
	paid: number;
	plot: string;
	area: number;
	position: string;
	dispute: string | null;
	others: string;
};

/** A problem refuses its row; a notice leaves one thing out and says so. */
export type ListRow = { row: number; fields: ListFields; problems: Problem[]; notices: Problem[] };

export type Reading = {
	stages: Stages;
	hasMoney: boolean;
	hasPlots: boolean;
	today: PlainDate;
	date1904: boolean;
};

const longest: Partial<Record<ColumnName, number>> = {
	number: 40,
	head: 150,
	hamlet: 100,
	address: 300,
	position: 300,
	dispute: 500,
	others: 1000,
	plot: 60
};

/** What a list says, household by household. */
export function readList(list: List, reading: Reading): ListRow[] {
	const rows: ListRow[] = [];
	for (let row = list.headerRow + 1; row < list.sheet.rows.length; row++)
		if (!isEmptyRow(list.sheet.rows[row]) && !isRunningNumbers(list, row))
			rows.push(new RowReader(list, row, reading).read());
	return rows;
}

/** Many lists number their columns under the heading: (1), (2), (3). */
const isRunningNumbers = ({ sheet, headerRow }: List, row: number): boolean =>
	row === headerRow + 1 &&
	sheet.rows[row]!.filter((value) => textOf(value) !== '').every((value) =>
		/^\(?\d{1,2}\)?$/.test(textOf(value))
	);

class RowReader {
	private readonly problems: Problem[] = [];
	private readonly notices: Problem[] = [];
	private readonly list: List;
	private readonly row: number;
	private readonly reading: Reading;

	constructor(list: List, row: number, reading: Reading) {
		this.list = list;
		this.row = row;
		this.reading = reading;
	}

	read(): ListRow {
		this.findFlaws();
		const number = this.text('number').replace(/\.0$/, '');
		if (number === '') this.refuse('number', 'number-missing');
		const hamlet = this.text('hamlet');
		if (hamlet === '') this.refuse('hamlet', 'hamlet-missing');
		const stage = this.stage();
		const fields: ListFields = {
			number,
			head: this.head(),
			hamlet,
			address: this.text('address'),
			phone: this.phone(),
			stage,
			since: this.since(),
			papers: this.papers(stage),
			...this.money(),
			...this.plot(),
			dispute: this.dispute(),
			others: this.text('others')
		};
		return { row: this.row + 1, fields, problems: this.problems, notices: this.notices };
	}

	private findFlaws() {
		for (const [column, at] of Object.entries(this.list.columns)) {
			const flaw = this.list.sheet.flaws[address(this.row, at)];
			if (flaw) this.refuse(column as ColumnName, flaw);
		}
	}

	private head(): string {
		const written = this.text('head');
		const readable = /\p{L}{2}/u.test(written) && !/[=<>{}[\]@#$%^*_|\\~]/.test(written);
		if (written === '') this.refuse('head', 'head-missing');
		else if (!readable) this.refuse('head', 'name-unreadable', written);
		return readable ? properName(written) : written;
	}

	private stage(): string | null {
		const written = this.text('stage');
		if (written === '') return null;
		const stage = readStage(this.reading.stages, written);
		if (!stage) this.refuse('stage', 'stage-unknown', written);
		return stage?.code ?? null;
	}

	private since(): PlainDate | null {
		const value = this.value('since');
		const written = textOf(value);
		if (/^[-–—.…]*$/.test(written)) return null;
		const { today, date1904 } = this.reading;
		const read = readRosterDate(value, { today: Number(today.slice(0, 4)), date1904 });
		if (read === null) {
			this.refuse('since', 'date-unreadable', written);
			return null;
		}
		const day = read + '-01-01'.slice(read.length - 4);
		if (day > today) this.refuse('since', 'date-in-future', written);
		return day;
	}

	/** Papers divided by semicolons or lines; a cross or “đủ” says that those of the stage are there. */
	private papers(stage: string | null): string[] {
		const written = String(this.value('papers') ?? '').trim();
		if (/^[-–—.]*$/.test(written)) return [];
		const { stages } = this.reading;
		const at = stages.find(({ code }) => code === stage) ?? stages[0]!;
		if (/^(x|đủ|đầy đủ|có|yes|all)$/iu.test(written)) return at.papers.map(({ code }) => code);
		const known = stages.flatMap(({ papers }) => papers);
		return [
			...new Set(
				written.split(/[;\n]/).flatMap((one) => {
					const said = fold(one);
					if (said === '') return [];
					const paper = known.find(({ vi, en }) => fold(vi) === said || fold(en) === said);
					if (!paper) this.notice('papers', 'paper-unknown', tidy(one));
					return paper ? [paper.code] : [];
				})
			)
		];
	}

	private money(): Pick<ListFields, 'due' | 'paid'> {
		const [due, paid] = [this.amount('due'), this.amount('paid')];
		if (this.reading.hasMoney || due + paid === 0) return { due, paid };
		this.notice(due ? 'due' : 'paid', 'no-money-here');
		return { due: 0, paid: 0 };
	}

	private amount(column: 'due' | 'paid'): number {
		const value = this.value(column);
		const written = textOf(value);
		if (/^[-–—.]*$/.test(written)) return 0;
		const dong = typeof value === 'number' ? (Number.isInteger(value) ? value : null) : readDong(written);
		if (dong !== null && dong >= 0 && dong <= 1_000_000_000_000) return dong;
		this.refuse(column, 'amount-unreadable', written);
		return 0;
	}

	private plot(): Pick<ListFields, 'plot' | 'area' | 'position'> {
		const nothing = { plot: '', area: 0, position: '' };
		const said = { plot: this.text('plot'), area: this.area(), position: this.text('position') };
		if (said.plot === '' && said.area === 0) return nothing;
		if (!this.reading.hasPlots) {
			this.notice(said.plot ? 'plot' : 'area', 'no-plots-here');
			return nothing;
		}
		if (said.area === 0 || said.plot === '') this.refuse('area', 'plot-without-area');
		return said;
	}

	private area(): number {
		const value = this.value('area');
		const written = textOf(value);
		if (/^[-–—.]*$/.test(written)) return 0;
		const area = typeof value === 'number' ? Math.round(value * 100) : readArea(written);
		if (area !== null && area >= 0 && area < 1_000_000_000) return area;
		this.refuse('area', 'area-unreadable', written);
		return 0;
	}

	private phone(): string | null {
		const value = this.value('phone');
		if (textOf(value) === '') return null;
		const phone = readPhone(value);
		if (phone === null) this.notice('phone', 'phone-unreadable', textOf(value));
		return phone;
	}

	private dispute(): string | null {
		const written = this.text('dispute');
		return /^(|[-–—.0]|không|khong|no|none)$/iu.test(written) ? null : written;
	}

	private value(column: ColumnName): CellValue {
		const at = this.list.columns[column];
		return at === undefined ? null : (this.list.sheet.rows[this.row]?.[at] ?? null);
	}

	private text(column: ColumnName): string {
		const written = tidy(textOf(this.value(column)));
		const most = longest[column] ?? 300;
		if (written.length <= most) return written;
		this.refuse(column, 'too-long', written);
		return written.slice(0, most);
	}

	private refuse(column: ColumnName, code: ProblemCode, text?: string) {
		const cell = this.cell(column);
		if (!this.problems.some((problem) => problem.cell === cell))
			this.problems.push({ cell, code, text: text?.slice(0, 60) });
	}

	private notice(column: ColumnName, code: ProblemCode, text?: string) {
		this.notices.push({ cell: this.cell(column), code, text: text?.slice(0, 60) });
	}

	private cell(column: ColumnName): string {
		return address(this.row, this.list.columns[column] ?? this.list.columns.number!);
	}
}
