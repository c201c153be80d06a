import { fold } from '#platform/vietnamese.ts';
import { inUnicode } from '#platform/spreadsheet/in-unicode.ts';
import { type Sheet, textAt, type Workbook } from '#platform/spreadsheet/sheet.ts';

/** In the order in which lists have them. */
export const columnNames = [
	'number',
	'head',
	'hamlet',
	'address',
	'phone',
	'stage',
	'since',
	'papers',
	'due',
	'paid',
	'plot',
	'area',
	'position',
	'dispute',
	'others'
] as const;
export type ColumnName = (typeof columnNames)[number];
export type Columns = Partial<Record<ColumnName, number>>;

/** Without these a list says nothing of whose file it is and where. */
export const neededColumns = ['number', 'head', 'hamlet'] as const;

// The first rule that fits decides; several offices call one column by several names.
const rules: [RegExp, ColumnName][] = [
	[/^(so|ma) (ho|ho so|danh sach)$|^(so|ma) ho gia dinh$|^household number$|^(stt|so tt|tt)$/, 'number'],
	[/dong thua ke|nguoi thua ke|nguoi cung|^others?$|^other heirs/, 'others'],
	[/chu ho|^(ho va ten|ho ten)|^(head|name)/, 'head'],
	[/^(thon|to dan pho|tdp|khu pho|khu dan cu|xom)\b|^hamlet$/, 'hamlet'],
	[/^dia chi|^noi o|^address/, 'address'],
	[/dien thoai|\bsdt\b|^phone/, 'phone'],
	[/^giai doan|^buoc|^stage/, 'stage'],
	[/^tu ngay|^ngay (chuyen|vao)|^since/, 'since'],
	[/^giay to|^ho so da co|^papers/, 'papers'],
	[/phai nop|^due/, 'due'],
	[/da nop|^paid/, 'paid'],
	[/^(so )?(lo|thua)( dat)?( so)?$|^plot/, 'plot'],
	[/dien tich|^area/, 'area'],
	[/^vi tri|^position/, 'position'],
	[/tranh chap|vuong mac|^dispute/, 'dispute']
];

const key = (heading: string): string =>
	fold(heading.replace(/\([^)]*\)/g, ' '))
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** What the heading of a column says that the column is. */
export const columnOf = (heading: string): ColumnName | null => {
	const compared = key(heading.slice(0, 200));
	return rules.find(([rule]) => rule.test(compared))?.[1] ?? null;
};

/** The sheet that holds the list, where its heading stands, which column is what. */
export type List = { sheet: Sheet; headerRow: number; columns: Columns };

const furthestHeader = 30;

/** The first sheet whose heading names the number, the head and the hamlet; else the columns that the best one lacks. */
export function findList(workbook: Workbook): List | { lacks: ColumnName[] } {
	let lacks: ColumnName[] = [...neededColumns];
	for (const raw of workbook.sheets.filter(({ hidden }) => !hidden)) {
		const sheet = inUnicode(raw);
		for (let row = 0; row < Math.min(sheet.rows.length, furthestHeader); row++) {
			const columns = columnsAt(sheet, row);
			const missing = neededColumns.filter((column) => columns[column] === undefined);
			if (missing.length === 0) return { sheet, headerRow: row, columns };
			if (missing.length < lacks.length) lacks = missing;
		}
	}
	return { lacks };
}

/** The first column that claims a field has it; a running number gives way to the household’s own. */
function columnsAt(sheet: Sheet, row: number): Columns {
	const columns: Columns = {};
	let running: number | undefined;
	for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column++) {
		const heading = textAt(sheet, row, column);
		const field = columnOf(heading);
		if (field === 'number' && /^(stt|so tt|tt)$/.test(key(heading))) running ??= column;
		else if (field) columns[field] ??= column;
	}
	if (columns.number === undefined && running !== undefined) columns.number = running;
	return columns;
}
