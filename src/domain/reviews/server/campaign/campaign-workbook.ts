import type { Worksheet } from 'exceljs';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { boardColumns } from '../../board-columns.ts';
import { peopleColumns } from '../../people-columns.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { boardWords } from '../../words/campaign-board.ts';
import { reviewRulesOf } from './get-campaign.ts';
import { listPeople, seeBoard } from './see-board.ts';

/** The board as an Excel file: the same units, figures and words as on the screen. */
export async function boardWorkbook(ctx: Context, campaign: Campaign): Promise<Uint8Array> {
	const words = boardWords(ctx.locale);
	const { units, persons } = await seeBoard(ctx, campaign);
	const columns = boardColumns(ctx.locale);
	const { writing, handedIn, concluded, signed, leftOut } = persons;
	return workbook(ctx, campaign, words.peopleList.boardSheet, [
		columns.map(({ label }) => label),
		...units.map((unit) => columns.map(({ text }) => text(unit))),
		[words.board.total, '', writing, handedIn, concluded, signed, leftOut, '', '']
	]);
}

/** The list as an Excel file: the same people in the same order and words as on the screen, on one sheet. */
export async function peopleWorkbook(
	ctx: Context,
	campaign: Campaign,
	filter: PeopleFilter
): Promise<Uint8Array> {
	const words = boardWords(ctx.locale).peopleList;
	const columns = peopleColumns(await reviewRulesOf(ctx, campaign), ctx.locale);
	const people = await listPeople(ctx, campaign, filter);
	return workbook(ctx, campaign, words.sheet, [
		[words.number, ...columns.map(({ label }) => label)],
		...people.map((line, i) => [i + 1, ...columns.map(({ text }) => text(line))])
	]);
}

async function workbook(
	ctx: Context,
	{ title }: Campaign,
	name: string,
	[header, ...rows]: (string | number)[][]
): Promise<Uint8Array> {
	// Loaded when somebody asks for a workbook: a server that makes none does without it.
	const { default: Excel } = await import('exceljs');
	const book = new Excel.Workbook();
	const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 3 }] });
	sheet.addRow([`${title}, ${showDate(today(ctx.clock))}`]).font = { bold: true, size: 14 };
	sheet.addRow([]);
	sheet.addRow(header).font = { bold: true };
	sheet.addRows(rows.map((row) => row.map(asText)));
	widen(sheet, header!);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

const widen = (sheet: Worksheet, header: readonly (string | number)[]) =>
	sheet.columns.forEach((column, i) => {
		column.width = i === 0 && header.length < 6 ? 6 : i < 2 || i > header.length - 3 ? 34 : 14;
	});

/** A name that begins like a formula is text all the same when somebody saves the sheet as CSV. */
const asText = (value: string | number) =>
	typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
