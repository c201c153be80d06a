import { redirect } from '@sveltejs/kit';
import { columnsForm } from '#domain/membership/roster/choices.ts';
import type { FieldName } from '#domain/membership/roster/fields.ts';
import { columnName } from '#platform/spreadsheet/sheet.ts';
import { correctColumns, getRosterImport, sheetsOf } from '#domain/membership/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const roster = await getRosterImport(ctx, params.id);
	if (roster.state !== 'uploaded' && roster.state !== 'failed')
		redirect(303, `/members/import/${params.id}/progress`);
	const sheets = await sheetsOf(services.files, roster);
	return {
		fileName: roster.fileName,
		asOf: roster.asOf,
		tables: roster.reading.tables.map((table, index) => ({
			sheet: table.sheet,
			used: table.used,
			unitName: table.unitName,
			headerRow: table.headerRow + 1,
			hasOfficial: table.columns.official !== undefined || table.columns.admitted === undefined,
			columns: Array.from({ length: sheets[index]!.width }, (_, column) => ({
				place: column,
				name: columnName(column),
				heading: table.headings[column] ?? '',
				example: sheets[index]!.examples[column] ?? '',
				field: fieldAt(table.columns, column)
			})).filter(({ heading, example, field }) => heading !== '' || example !== '' || field !== '')
		}))
	};
}

const fieldAt = (columns: Partial<Record<FieldName, number>>, column: number): string =>
	Object.entries(columns).find(([, at]) => at === column)?.[0] ?? '';

export const actions = {
	default: formAction(columnsForm, async (ctx, corrected, { params }) => {
		await correctColumns(ctx, services.files, params.id!, corrected);
		return `/members/import/${params.id}`;
	})
};
