import type { PlainDate } from '#platform/dates.ts';
import { properName, tidy } from '#platform/vietnamese.ts';
import type { FieldName, Problem, ProblemCode, RosterFields, RosterRow } from './fields.ts';
import { inUnicode } from '#platform/spreadsheet/in-unicode.ts';
import { type PersonLine, personLines } from './person-lines.ts';
import { firstDay, isAfter, lastDay, readRosterDate } from './read-date.ts';
import { readExemption, readExemptionColumn } from './read-exemption.ts';
import { readCardNumber, readPhone } from './read-numbers.ts';
import { readPosts } from './read-post.ts';
import type { Table } from './recognise-table.ts';
import { address, type CellValue, type Sheet, textOf, type Workbook } from '#platform/spreadsheet/sheet.ts';
import { unitName } from './unit-names.ts';

/** What the used sheets of a workbook say, person by person, read as the tables tell. `today` tells what is still to come. */
export const readRows = (workbook: Workbook, tables: Table[], today: PlainDate): RosterRow[] =>
	workbook.sheets.flatMap((sheet, index) => {
		const table = tables[index];
		return table?.used && table.columns.name !== undefined
			? readSheet(inUnicode(sheet), table, { today, date1904: workbook.date1904 })
			: [];
	});

type Times = { today: PlainDate; date1904: boolean };

const readSheet = (sheet: Sheet, table: Table, times: Times): RosterRow[] =>
	personLines(sheet, table).map((line) => new RowReader(sheet, table, line, times).read());

/** Reads one row, keeping what was wrong in which cell. */
class RowReader {
	private readonly problems: Problem[] = [];
	private readonly notices: Problem[] = [];
	private readonly sheet: Sheet;
	private readonly table: Table;
	private readonly line: PersonLine;
	private readonly times: Times;
	private readonly year: { today: number; date1904: boolean };

	constructor(sheet: Sheet, table: Table, line: PersonLine, times: Times) {
		this.sheet = sheet;
		this.table = table;
		this.line = line;
		this.times = times;
		this.year = { today: Number(times.today.slice(0, 4)), date1904: times.date1904 };
	}

	read(): RosterRow {
		this.findFlaws();
		const fields: RosterFields = { fullName: this.name(), ...this.birth(), ...this.dates(), ...this.rest() };
		if (!fields.born && !fields.cardNumber && this.problems.length === 0)
			this.refuse('name', 'cannot-tell-who');
		const unit = this.text('unit') || this.line.unitName;
		if (unit) fields.unitName = unitName(unit);
		if (!fields.unitName)
			this.refuse(this.table.columns.unit === undefined ? 'name' : 'unit', 'unit-missing');
		return {
			sheet: this.sheet.name,
			row: this.line.row + 1,
			cells: known({
				name: this.cell('name'),
				card: this.own('card'),
				unit: this.own('unit'),
				post: this.own('post')
			}),
			fields: known(fields),
			problems: this.problems,
			notices: this.notices
		};
	}

	private findFlaws() {
		for (const [field, column] of Object.entries(this.table.columns)) {
			const flaw = this.sheet.flaws[address(this.line.row, column)];
			if (flaw && field !== 'ordinal') this.refuse(field as FieldName, flaw);
		}
	}

	private name(): string {
		const written = tidy(`${this.text('name')} ${this.text('given-name')}`);
		if (written === '') this.refuse('name', 'name-missing');
		else if (!/\p{L}{2}/u.test(written) || /[0-9=<>{}[\]@#$%^*_|\\~]/.test(written) || written.length > 100)
			this.refuse('name', 'name-unreadable', { text: written.slice(0, 60) });
		return properName(written);
	}

	/** The column in which the date of birth stands, or the cross, tells the sex. */
	private birth(): Pick<RosterFields, 'born' | 'sex'> {
		const [male, female] = [this.text('male'), this.text('female')];
		const divided = (['male', 'female'] as const).filter((field) => !isMark(this.text(field)));
		if (divided.length > 1) this.refuse('female', 'two-birth-dates');
		const born = this.date(divided[0] ?? 'born');
		const told = /^(nữ|nu|f|female|gái)$/iu.test(this.text('sex'))
			? 'female'
			: /^(nam|m|male|trai)$/iu.test(this.text('sex'))
				? 'male'
				: undefined;
		const byCross = female !== '' ? 'female' : male !== '' || this.isOnlyFemaleMarked() ? 'male' : undefined;
		return { born, sex: divided[0] ?? told ?? byCross };
	}

	/** A list with a column "Nữ" alone crosses the women; the others are men. */
	private isOnlyFemaleMarked(): boolean {
		const { male, female, born } = this.table.columns;
		return female !== undefined && male === undefined && born !== undefined;
	}

	private dates(): Pick<RosterFields, 'admittedOn' | 'officialOn'> {
		const admittedOn = this.wholeDate('admitted');
		const officialOn = this.wholeDate('official');
		if (admittedOn && officialOn && officialOn < admittedOn)
			this.refuse('official', 'official-before-admitted');
		return { admittedOn, officialOn };
	}

	private rest(): Partial<RosterFields> {
		const { posts, unknown } = readPosts(this.text('post'));
		for (const text of unknown) this.notice('post', 'post-unknown', { text: text.slice(0, 60) });
		const year = this.year.today;
		const exemption =
			readExemptionColumn(this.text('exemption'), year) ?? readExemption(this.text('note'), year);
		return {
			posts: posts.length ? posts : undefined,
			exemption: exemption ?? undefined,
			cardNumber: this.number('card', readCardNumber, 'card-unreadable'),
			phone: this.number('phone', readPhone, 'phone-unreadable')
		};
	}

	private number(
		field: FieldName,
		read: (value: CellValue) => string | null,
		code: ProblemCode
	): string | undefined {
		const value = this.value(field);
		if (textOf(value) === '') return undefined;
		const number = read(value);
		if (number === null) this.notice(field, code, { text: textOf(value).slice(0, 60) });
		return number ?? undefined;
	}

	private date(field: FieldName): string | undefined {
		const value = this.value(field);
		if (/^[-–—.…x]*$/i.test(textOf(value))) return undefined;
		const date = readRosterDate(value, this.year);
		if (date === null) this.refuse(field, 'date-unreadable', { text: textOf(value).slice(0, 60) });
		else if (isAfter(date, this.times.today))
			this.refuse(field, 'date-in-future', { text: textOf(value).slice(0, 60) });
		return date ?? undefined;
	}

	/** The Party dates are kept to the day; a month or a year is taken as its first day, and that is said. */
	private wholeDate(field: FieldName): PlainDate | undefined {
		const date = this.date(field);
		if (date && date !== lastDay(date))
			this.notice(field, 'day-assumed', { text: textOf(this.value(field)) });
		return date && firstDay(date);
	}

	private value(field: FieldName): CellValue {
		const column = this.table.columns[field];
		return column === undefined ? null : (this.sheet.rows[this.line.row]?.[column] ?? null);
	}

	private text(field: FieldName): string {
		return textOf(this.value(field));
	}

	private refuse(field: FieldName, code: ProblemCode, details?: Problem['details']) {
		const cell = this.cell(field);
		if (!this.problems.some((problem) => problem.cell === cell)) this.problems.push({ cell, code, details });
	}

	private notice(field: FieldName, code: ProblemCode, details?: Problem['details']) {
		this.notices.push({ cell: this.cell(field), code, details });
	}

	private own(field: FieldName): string | undefined {
		return this.table.columns[field] === undefined ? undefined : this.cell(field);
	}

	private cell(field: FieldName): string {
		return address(this.line.row, this.table.columns[field] ?? this.table.columns.name!);
	}
}

/** An empty cell, or a cross in whatever form: what is no date of birth in a column for one sex. */
const isMark = (text: string): boolean => /^([x✓✔v+1]|nam|nữ|nu|có)?$/iu.test(text);

/** Without the things that the list does not say. */
const known = <T extends object>(fields: T): T =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
