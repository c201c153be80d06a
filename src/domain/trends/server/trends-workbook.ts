import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import { figureColumns, type Row } from '../tables.ts';
import type { TrendFilter } from '../trend-filter.ts';
import { trendsWords } from '../words.ts';
import { readTrends } from './read-trends.ts';

/** What people say as an Excel file: a sheet for each table of the page, with its very figures. */
export async function trendsWorkbook(ctx: Context, filter: TrendFilter): Promise<Buffer> {
	const { default: Excel } = await import('exceljs');
	const words = trendsWords(ctx.locale);
	const trends = await readTrends(ctx, filter);
	const columns = figureColumns(ctx.locale);
	const workbook = new Excel.Workbook();
	const write = (title: string, first: string, rows: readonly Row[]) => {
		const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 3 }] });
		sheet.columns = [34, 10, 12, 20, 10, 20, 24].map((width) => ({ width }));
		sheet.addRow([words.summary(showDate(trends.from), showDate(trends.to))]);
		sheet.addRow([]);
		sheet.addRow([first, ...columns.map(({ label }) => label)]).font = { bold: true };
		for (const row of rows) sheet.addRow([sheetText(row.name), ...columns.map(({ value }) => value(row))]);
	};
	write(words.tables.quarters, words.columns.quarter, trends.quarters);
	write(words.tables.topics, words.columns.topic, trends.topics);
	write(words.tables.hamlets, words.columns.hamlet, trends.hamlets);
	write(words.tables.sources, words.columns.source, trends.sources);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}
