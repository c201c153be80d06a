import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import { registerColumns, type RegisterFilter } from '../register.ts';
import { rectificationWords } from '../words.ts';
import { listShortcomings } from './list-shortcomings.ts';

/** The register as an Excel file: the same lines, columns and words as on the screen. */
export async function registerWorkbook(ctx: Context, filter: RegisterFilter): Promise<Buffer> {
	const { default: Excel } = await import('exceljs');
	const words = rectificationWords(ctx.locale);
	const columns = registerColumns(words);
	const workbook = new Excel.Workbook();
	const sheet = workbook.addWorksheet(words.register.sheet, { views: [{ state: 'frozen', ySplit: 3 }] });
	sheet.columns = [16, 28, 30, 80, 14, 14, 28].map((width) => ({ width }));
	sheet.addRow([words.register.asOf(showDate(today(ctx.clock)))]).font = { bold: true, size: 14 };
	sheet.addRow([]);
	sheet.addRow(columns.map((column) => column.label)).font = { bold: true };
	for (const line of await listShortcomings(ctx, filter))
		sheet.addRow(columns.map((column) => sheetText(column.text(line)))).alignment = {
			wrapText: true,
			vertical: 'top'
		};
	return Buffer.from(await workbook.xlsx.writeBuffer());
}
