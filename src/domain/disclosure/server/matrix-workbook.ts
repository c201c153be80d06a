import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import { disclosurePageWords } from '../words/disclosure-words.ts';
import { matrixColumns, obligationColumns } from '../matrix-columns.ts';
import { listObligations, readMatrix, readMatrixRules } from './read-disclosure.ts';

/** The matrix and what was posted, as an Excel file: the same lines, columns and words as on the screen. */
export async function matrixWorkbook(ctx: Context): Promise<Buffer> {
	const { default: Excel } = await import('exceljs');
	const words = disclosurePageWords(ctx.locale);
	const day = today(ctx.clock);
	const { forms, contents } = await readMatrixRules(ctx);
	const workbook = new Excel.Workbook();
	const add = <Row>(
		name: string,
		columns: { label: string; text: (row: Row) => string }[],
		rows: readonly Row[]
	) => {
		const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 3 }] });
		sheet.columns = columns.map((_, i) => ({ width: i === 0 ? 50 : 24 }));
		sheet.addRow([words.file.asOf(name, showDate(day))]).font = { bold: true, size: 14 };
		sheet.addRow([]);
		sheet.addRow(columns.map(({ label }) => label)).font = { bold: true };
		for (const row of rows)
			sheet.addRow(columns.map(({ text }) => sheetText(text(row)))).alignment = {
				wrapText: true,
				vertical: 'top'
			};
	};
	add(words.file.matrix, matrixColumns(words, forms, ctx.locale), await readMatrix(ctx));
	const { obligations } = await listObligations(ctx, {}, 'whole');
	add(words.file.register, obligationColumns(words, { forms, contents }, ctx.locale, day), obligations);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}
