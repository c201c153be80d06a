import { showDate, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import { planColumns } from '../../plan-columns.ts';
import { planWords } from '../../words/plan.ts';
import { filterPlans, listPlans, type PlanFilter } from './list-plans.ts';

/** The plans of a campaign as an Excel file: the same lines, columns and words as on the screen. */
export async function plansWorkbook(
	ctx: Context,
	campaign: { id: Id; title: string },
	filter: PlanFilter,
	asOf: PlainDate
): Promise<Buffer> {
	const { default: Excel } = await import('exceljs');
	const words = planWords(ctx.locale);
	const columns = planColumns(words);
	const workbook = new Excel.Workbook();
	const sheet = workbook.addWorksheet(words.list.sheet, { views: [{ state: 'frozen', ySplit: 3 }] });
	sheet.columns = [34, 36, 24, 16, 20].map((width) => ({ width }));
	sheet.addRow([words.list.sheetTitle(campaign.title, showDate(asOf))]).font = { bold: true, size: 14 };
	sheet.addRow([]);
	sheet.addRow(columns.map((column) => column.label)).font = { bold: true };
	for (const plan of filterPlans(await listPlans(ctx, campaign.id, asOf), filter))
		sheet.addRow(columns.map((column) => sheetText(column.text(plan)))).alignment = {
			wrapText: true,
			vertical: 'top'
		};
	return Buffer.from(await workbook.xlsx.writeBuffer());
}
