import * as v from 'valibot';
import { readDate, type PlainDate } from '#platform/dates.ts';
import { Refusal } from '#platform/refusal.ts';
import { tidy } from '#platform/vietnamese.ts';
import { type FieldName, fieldNames } from './fields.ts';
import { inUnicode } from '#platform/spreadsheet/in-unicode.ts';
import { columnsFrom, type Table, tableWithHeader } from './recognise-table.ts';
import type { Workbook } from '#platform/spreadsheet/sheet.ts';
import { unitName } from './unit-names.ts';

/** The upload: one file. */
export const uploadForm = v.object({
	file: v.pipe(
		v.instance(File, 'roster.file-missing'),
		v.check((file) => file.name !== '', 'roster.file-missing')
	)
});

/** How a person corrected what was recognised. Fields are named `used-0`, `unit-0`, `header-0`, `column-0-3`: by sheet, and by column. */
export const columnsForm = v.pipe(
	v.looseObject({
		asOf: v.pipe(
			v.string('platform.field-missing'),
			v.transform((text) => readDate(text)),
			v.string('platform.not-a-date')
		)
	}),
	v.transform(({ asOf, ...chosen }) => ({ asOf, chosen: chosen as Record<string, unknown> }))
);

export const confirmForm = v.object({ createUnits: v.optional(v.unknown()) });

/** The tables as the person wants them read; refuses what cannot be read so. */
export function chosenTables(workbook: Workbook, tables: Table[], chosen: Record<string, unknown>): Table[] {
	const corrected = tables.map((table, index) => correctedTable(workbook, table, index, chosen));
	for (const { sheet, columns } of corrected.filter(({ used }) => used))
		if (columns.name === undefined) throw new Refusal('roster.no-name-column', 400, { sheet });
	if (!corrected.some(({ used }) => used)) throw new Refusal('roster.nothing-used', 400);
	return corrected;
}

function correctedTable(
	workbook: Workbook,
	table: Table,
	index: number,
	chosen: Record<string, unknown>
): Table {
	const used = chosen[`used-${index}`] !== undefined;
	const unit = tidy(String(chosen[`unit-${index}`] ?? ''));
	const header = Math.trunc(Number(chosen[`header-${index}`] ?? table.headerRow + 1)) - 1;
	const named = { used, unitName: unit === '' ? null : unitName(unit) };
	const sheet = workbook.sheets[index]!;
	// With another heading the old choice of columns means nothing: they are recognised anew.
	if (header !== table.headerRow && header >= -1 && header < sheet.rows.length)
		return { ...tableWithHeader(inUnicode(sheet), header), ...named };
	return { ...table, ...named, columns: chosenColumns(table.sheet, index, chosen) };
}

function chosenColumns(sheet: string, index: number, chosen: Record<string, unknown>) {
	const picked: [number, FieldName][] = [];
	for (const [name, value] of Object.entries(chosen)) {
		const place = new RegExp(`^column-${index}-(\\d+)$`).exec(name);
		const field = fieldNames.find((one) => one === value);
		if (!place || !field) continue;
		if (picked.some(([, one]) => one === field))
			throw new Refusal('roster.column-twice', 400, { sheet, field });
		picked.push([Number(place[1]), field]);
	}
	return columnsFrom(picked);
}

/** The day from which a list counts when nobody says otherwise: as its title says, else today. */
export const listedOn = (tables: Table[], today: PlainDate): PlainDate => {
	const said = tables.find(({ used, asOf }) => used && asOf)?.asOf;
	return said && said <= today ? said : today;
};
