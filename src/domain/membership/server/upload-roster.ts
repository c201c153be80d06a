import { createHash } from 'node:crypto';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import { chosenTables, listedOn } from '../roster/choices.ts';
import { planImport } from '../roster/plan-import.ts';
import { canImportMembers } from '../roster/policy.ts';
import { readRows } from '../roster/read-rows.ts';
import { recogniseTables, type Table } from '../roster/recognise-table.ts';
import { insistOpen, keep } from '../roster/roster-import.ts';
import { type CellValue, textOf, type Workbook } from '#platform/spreadsheet/sheet.ts';
import { inUnicode } from '#platform/spreadsheet/in-unicode.ts';
import type { SeenImport } from './see-roster.ts';
import { findStanding } from './find-standing.ts';
import { readWorkbook } from '#platform/server/read-workbook.ts';
import { findImport, insertImport, lockImport, replaceRows, saveImport } from './roster-queries.ts';

/** Takes a list in to be looked at: the file is kept, its columns are recognised, what it would do is worked out. Members stay as they are. */
export async function uploadRoster(
	ctx: Context,
	files: Files,
	upload: { name: string; bytes: Uint8Array }
): Promise<Id> {
	insist(canImportMembers(ctx.actor));
	const workbook = await readWorkbook(upload.bytes);
	const tables = recogniseTables(workbook);
	if (!tables.some(({ used, headerRow }) => used || headerRow >= 0))
		throw new Refusal('roster.no-table', 400);
	const id = newId();
	const storageKey = `imports/${ctx.committeeId}/${id}`;
	await files.put(storageKey, upload.bytes);
	await transaction(ctx, async (ctx) => {
		const asOf = listedOn(tables, today(ctx.clock));
		await insertImport(ctx, {
			id,
			fileName: upload.name.slice(0, 200),
			storageKey,
			sha256: createHash('sha256').update(upload.bytes).digest('hex'),
			asOf,
			reading: { tables, unknownUnits: [] }
		});
		await look(ctx, id, workbook, tables, asOf);
		await record(ctx, 'roster-import.uploaded', {
			subjectType: 'roster-import',
			subjectId: id,
			channel: 'import',
			to: { asOf }
		});
	});
	return id;
}

/** Reads the list again as the person corrected its columns. */
export async function correctColumns(
	ctx: Context,
	files: Files,
	id: Id,
	{ asOf, chosen }: { asOf: PlainDate; chosen: Record<string, unknown> }
): Promise<void> {
	insist(canImportMembers(ctx.actor));
	const roster = await findImport(ctx, id);
	if (!roster) throw notFound();
	if (asOf > today(ctx.clock)) throw new Refusal('roster.as-of-in-future', 400, { field: 'asOf' });
	const workbook = await readWorkbook(await files.getBytes(roster.storageKey));
	const tables = chosenTables(workbook, roster.reading.tables, chosen);
	await transaction(ctx, async (ctx) => {
		insistOpen((await lockImport(ctx, id))!.state);
		await look(ctx, id, workbook, tables, asOf);
	});
}

/** A few cells under each heading, for a person to see what a column holds: by sheet, then by column. */
export async function sheetsOf(
	files: Files,
	roster: SeenImport
): Promise<{ examples: string[]; width: number }[]> {
	const workbook = await readWorkbook(await files.getBytes(roster.storageKey));
	return workbook.sheets.map((raw, index) => {
		const { rows } = inUnicode(raw);
		const below = rows
			.slice(roster.reading.tables[index]!.headerRow + 1)
			.filter((row) => row.filter((value) => textOf(value) !== '').length > 2);
		const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
		const examples = Array.from({ length: width }, (_, column) => examplesIn(below, column));
		return { width, examples };
	});
}

const examplesIn = (rows: CellValue[][], column: number): string =>
	rows
		.map((row) => textOf(row[column]).slice(0, 40))
		.filter((text) => text !== '')
		.slice(0, 3)
		.join(' · ');

/** Works out what the list would do, row by row, and keeps that for the preview. */
async function look(
	ctx: Context,
	id: Id,
	workbook: Workbook,
	tables: Table[],
	asOf: PlainDate
): Promise<void> {
	const rows = readRows(workbook, tables, today(ctx.clock));
	const plan = planImport(rows, await findStanding(ctx, asOf), { actorId: ctx.actor.memberId });
	await replaceRows(
		ctx,
		id,
		plan.rows.map((row, index) => keep(row, rows[index]!, index + 1))
	);
	await saveImport(ctx, id, {
		asOf,
		reading: { tables, unknownUnits: plan.unknownUnits },
		state: 'uploaded',
		failure: null
	});
}
