import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { addList, listTemplate, workbookBytes } from '#platform/server/list-workbook.ts';
import type { Context } from '#platform/server/context.ts';
import { sheetText } from '#platform/sheet-text.ts';
import type { FileFilter } from '../file-filter.ts';
import { missingPapers } from '../file.ts';
import { columnNames } from '../import/columns.ts';
import { showListProblem } from '../import/show-problem.ts';
import { nameOf } from '../stage.ts';
import { dossiersWords } from '../words.ts';
import { seeList } from './bring-in-list.ts';
import { getDossierToWorkOn } from './find-dossier.ts';
import { keptRows } from './import-queries.ts';
import { everyFile } from './list-files.ts';
import { seeDossier } from './see-dossier.ts';

/** An empty list with the headings that are understood; the guide beside it names the stages and papers of this dossier. */
export async function filesTemplate(ctx: Context, dossierId: Id): Promise<Uint8Array> {
	const { stages } = await getDossierToWorkOn(ctx, dossierId);
	const words = dossiersWords(ctx.locale).list;
	const named = {
		stages: stages.map((stage, place) => `${place + 1}. ${stage[ctx.locale]}`).join('; '),
		papers: [...new Set(stages.flatMap(({ papers }) => papers.map((paper) => paper[ctx.locale])))].join('; ')
	};
	return listTemplate({
		sheet: words.sheet,
		guide: words.guide,
		guideTitle: words.guideTitle,
		lines: columnNames.map((column) => ({ heading: words.columns[column], help: words.help[column](named) }))
	});
}

/** The refused rows with what was read of them, why, and where: to be corrected and brought in again. */
export async function refusedFiles(ctx: Context, importId: Id): Promise<Uint8Array> {
	await seeList(ctx, importId);
	const { default: Excel } = await import('exceljs');
	const words = dossiersWords(ctx.locale).list;
	const book = new Excel.Workbook();
	const list = addList(book, words.refusedSheet, [
		words.columns.number,
		words.columns.head,
		words.columns.hamlet,
		words.columns.address,
		words.reason,
		words.row
	]);
	for (const { fields, problems, sheetRow } of await keptRows(ctx, importId, { outcome: 'refused' }))
		list.addRow([
			sheetText(fields.number),
			sheetText(fields.head),
			sheetText(fields.hamlet),
			sheetText(fields.address),
			sheetText(problems.map((problem) => showListProblem(ctx.locale, problem)).join('\n')),
			String(sheetRow)
		]).alignment = { wrapText: true, vertical: 'top' };
	return workbookBytes(book);
}

/** Households and, on a sheet before them, where they stand: the same figures as on the screen. */
export async function dossierWorkbook(ctx: Context, dossierId: Id, filter: FileFilter): Promise<Uint8Array> {
	const { dossier, files } = await everyFile(ctx, dossierId, filter);
	const { figures } = await seeDossier(ctx, dossierId);
	const { default: Excel } = await import('exceljs');
	const { list, record } = dossiersWords(ctx.locale);
	const book = new Excel.Workbook();
	const stageNames = dossier.stages.map((stage) => stage[ctx.locale]);
	const table = book.addWorksheet(record.matrixSheet, { views: [{ state: 'frozen', ySplit: 3 }] });
	table.addRow([sheetText(`${dossier.title} – ${showDate(today(ctx.clock))}`)]).font = {
		bold: true,
		size: 14
	};
	table.addRow([]);
	table.addRow([list.columns.hamlet, ...stageNames.map(sheetText), record.total]).font = { bold: true };
	for (const { hamletId, counts, total } of figures.matrix.rows)
		table.addRow([sheetText(figures.hamlets.find(({ id }) => id === hamletId)!.name), ...counts, total]);
	table.addRow([record.total, ...figures.matrix.totals, figures.matrix.total]).font = { bold: true };
	table.getColumn(1).width = 28;
	const headings = [
		...(['number', 'head', 'hamlet', 'address', 'stage', 'since'] as const),
		...(dossier.hasMoney ? (['due', 'paid'] as const) : []),
		...(dossier.hasPlots ? (['area'] as const) : []),
		'dispute' as const
	];
	const sheet = addList(book, list.sheet, [
		...headings.map((column) => list.columns[column]),
		record.missing
	]);
	for (const file of files)
		sheet.addRow([
			sheetText(file.number),
			sheetText(file.head),
			sheetText(file.hamletName),
			sheetText(file.address),
			sheetText(nameOf(dossier.stages, file.stage, ctx.locale)),
			showDate(file.stageSince),
			...(dossier.hasMoney ? [file.due, file.paid] : []),
			...(dossier.hasPlots ? [file.area / 100] : []),
			file.openDisputes ? record.inDispute : '',
			sheetText(
				missingPapers(dossier.stages, file)
					.map((paper) => paper[ctx.locale])
					.join('; ')
			)
		]);
	return workbookBytes(book);
}
