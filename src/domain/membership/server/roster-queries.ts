import { sql } from 'kysely';
import pg from 'pg';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Outcome } from '../roster/plan-import.ts';
import type { KeptRow, Reading, RosterImport } from '../roster/roster-import.ts';

export type NewImport = Pick<RosterImport, 'id' | 'fileName' | 'storageKey' | 'asOf' | 'reading'> & {
	sha256: string;
};

export const insertImport = (ctx: Context, one: NewImport) =>
	ctx.db
		.insertInto('roster_imports')
		.values({
			committee_id: ctx.committeeId,
			roster_import_id: one.id,
			file_name: one.fileName,
			storage_key: one.storageKey,
			sha256: one.sha256,
			as_of: one.asOf,
			columns: JSON.stringify(one.reading),
			state: 'uploaded',
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

const imports = (ctx: Context) =>
	ctx.db
		.selectFrom('roster_imports')
		.select([
			'roster_import_id as id',
			'file_name as fileName',
			'storage_key as storageKey',
			'as_of as asOf',
			'columns as reading',
			'create_units as createUnits',
			'state',
			'rows_written as rowsWritten',
			'failure',
			'entered_by as enteredBy',
			'entered_at as enteredAt',
			'finished_at as finishedAt'
		])
		.$narrowType<{ reading: Reading }>();

export const findImport = (ctx: Context, id: Id) =>
	imports(ctx).where('roster_import_id', '=', id).executeTakeFirst();

export const lockImport = (ctx: Context, id: Id) =>
	imports(ctx).where('roster_import_id', '=', id).forUpdate().executeTakeFirst();

/** The latest lists, the newest first. */
export const latestImports = (ctx: Context) => imports(ctx).orderBy('entered_at', 'desc').limit(10).execute();

type Progress = Partial<
	Pick<RosterImport, 'state' | 'rowsWritten' | 'failure' | 'createUnits' | 'finishedAt' | 'asOf' | 'reading'>
>;

export const saveImport = (ctx: Context, id: Id, to: Progress) =>
	ctx.db.updateTable('roster_imports').set(columnsOf(to)).where('roster_import_id', '=', id).execute();

/** The same, only while it is confirmed or being written; whether it was. */
export async function saveUnderWay(ctx: Context, id: Id, to: Progress): Promise<boolean> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('roster_imports')
		.set(columnsOf(to))
		.where('roster_import_id', '=', id)
		.where('state', 'in', ['confirmed', 'writing'])
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

const columnsOf = (to: Progress) => ({
	...(to.state && { state: to.state }),
	...(to.rowsWritten !== undefined && { rows_written: to.rowsWritten }),
	...(to.failure !== undefined && { failure: to.failure }),
	...(to.createUnits !== undefined && { create_units: to.createUnits }),
	...(to.finishedAt !== undefined && { finished_at: to.finishedAt }),
	...(to.asOf && { as_of: to.asOf }),
	...(to.reading && { columns: JSON.stringify(to.reading) })
});

/** Puts the rows in the place of those that were there, in one statement. */
export async function replaceRows(ctx: Context, id: Id, rows: KeptRow[]) {
	await ctx.db.deleteFrom('roster_import_rows').where('roster_import_id', '=', id).execute();
	await sql`
		insert into roster_import_rows
			(committee_id, roster_import_id, row_number, sheet, sheet_row, outcome, fields, changes, problems)
		select ${ctx.committeeId}, ${id}, v."rowNumber", v.sheet, v."sheetRow", v.outcome, v.fields, v.changes, v.problems
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v
			("rowNumber" integer, sheet text, "sheetRow" integer, outcome roster_row_outcome, fields jsonb, changes jsonb, problems jsonb)`.execute(
		ctx.db
	);
}

const rowsOf = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('roster_import_rows')
		.select([
			'row_number as rowNumber',
			'sheet',
			'sheet_row as sheetRow',
			'outcome',
			'fields',
			'changes',
			'problems'
		])
		.where('roster_import_id', '=', id)
		.orderBy('row_number')
		.$narrowType<KeptRow>();

export const listRows = (ctx: Context, id: Id, outcome?: Outcome) =>
	rowsOf(ctx, id)
		.$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome!))
		.execute();

export const pageOfRows = (ctx: Context, id: Id, outcome: Outcome | null, page: number, perPage: number) =>
	rowsOf(ctx, id)
		.$if(outcome !== null, (query) => query.where('outcome', '=', outcome!))
		.limit(perPage)
		.offset((page - 1) * perPage)
		.execute();

export const countRows = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('roster_import_rows')
		.select(['outcome', sql<number>`count(*)::int`.as('count')])
		.where('roster_import_id', '=', id)
		.groupBy('outcome')
		.execute();

/** Whoever holds this writes lists into this committee; it lets go by itself when the transaction ends, or the process. */
export const takeTurn = (ctx: Context) =>
	sql`select pg_advisory_xact_lock(hashtextextended('roster-import ' || ${ctx.committeeId}, 0))`.execute(
		ctx.db
	);

/** Whether somebody is writing a list into this committee at this moment. */
export async function isTurnTaken(ctx: Context): Promise<boolean> {
	const { rows } = await sql<{ free: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('roster-import ' || ${ctx.committeeId}, 0)) as free`.execute(
		ctx.db
	);
	return !rows[0]!.free;
}

export type LeftBehind = { committeeId: Id; memberId: Id; rosterImportId: Id };

/** Lists of every committee that were confirmed and are not in: asked by the database's owner when the program starts. */
export async function findLeftBehind(ownerUrl: string): Promise<LeftBehind[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query<LeftBehind>(
			`select committee_id as "committeeId", entered_by as "memberId", roster_import_id as "rosterImportId"
			from roster_imports where state in ('confirmed', 'writing')`
		);
		return rows;
	} finally {
		await client.end();
	}
}
