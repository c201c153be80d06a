import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Outcome, PlannedRow, Standing } from '../import/plan-list.ts';
import type { ListFields, ListRow, Problem } from '../import/read-list.ts';

const imports = (ctx: Context) =>
	ctx.db
		.selectFrom('dossier_imports as i')
		.select([
			'i.dossier_import_id as id',
			'i.dossier_id as dossierId',
			'i.file_name as fileName',
			'i.state',
			'i.unknown_hamlets as unknownHamlets',
			'i.entered_at as enteredAt',
			memberNameIn('i.entered_by').as('enteredBy')
		])
		.$narrowType<{ unknownHamlets: string[] }>();

export const findImport = (ctx: Context, id: Id) =>
	imports(ctx).where('i.dossier_import_id', '=', id).executeTakeFirst();

export const importsOf = (ctx: Context, dossierId: Id) =>
	imports(ctx).where('i.dossier_id', '=', dossierId).orderBy('i.entered_at', 'desc').limit(10).execute();

export const insertImport = (
	ctx: Context,
	one: { id: Id; dossierId: Id; fileName: string; sha256: string; unknownHamlets: string[] }
) =>
	ctx.db
		.insertInto('dossier_imports')
		.values({
			committee_id: ctx.committeeId,
			dossier_import_id: one.id,
			dossier_id: one.dossierId,
			file_name: one.fileName,
			sha256: one.sha256,
			state: 'looked-at',
			unknown_hamlets: JSON.stringify(one.unknownHamlets),
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

export const saveWritten = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('dossier_imports')
		.set({ state: 'written', written_at: ctx.clock.now() })
		.where('dossier_import_id', '=', id)
		.execute();

/** Keeps what was read and what it would do, in one statement; once written, what is in the files is not kept twice. */
export const keepRows = (ctx: Context, id: Id, rows: PlannedRow[], { written }: { written: boolean }) =>
	sql`
		insert into dossier_import_rows
			(committee_id, dossier_import_id, row_number, sheet_row, outcome, fields, problems, notices)
		select ${ctx.committeeId}, ${id}, v."rowNumber", v."sheetRow", v.outcome, v.fields, v.problems, v.notices
		from jsonb_to_recordset(${JSON.stringify(
			rows.map((row, place) => ({
				rowNumber: place + 1,
				sheetRow: row.row,
				outcome: row.outcome,
				fields: written && row.outcome !== 'refused' ? { number: row.fields.number } : row.fields,
				problems: row.problems,
				notices: row.notices
			}))
		)}::jsonb) as v ("rowNumber" integer, "sheetRow" integer, outcome dossier_row_outcome, fields jsonb, problems jsonb, notices jsonb)
		on conflict (committee_id, dossier_import_id, row_number)
			do update set outcome = excluded.outcome, fields = excluded.fields, problems = excluded.problems, notices = excluded.notices`.execute(
		ctx.db
	);

export type KeptRow = {
	rowNumber: number;
	sheetRow: number;
	outcome: Outcome;
	fields: ListFields;
	problems: Problem[];
	notices: Problem[];
};

export const keptRows = (
	ctx: Context,
	id: Id,
	{ outcome = null, limit, offset }: { outcome?: Outcome | null; limit?: number; offset?: number } = {}
): Promise<KeptRow[]> =>
	ctx.db
		.selectFrom('dossier_import_rows')
		.select(['row_number as rowNumber', 'sheet_row as sheetRow', 'outcome', 'fields', 'problems', 'notices'])
		.where('dossier_import_id', '=', id)
		.$if(outcome !== null, (query) => query.where('outcome', '=', outcome!))
		.orderBy('row_number')
		.$if(limit !== undefined, (query) => query.limit(limit!))
		.$if(offset !== undefined, (query) => query.offset(offset!))
		.$narrowType<KeptRow>()
		.execute() as Promise<KeptRow[]>;

export async function countRows(ctx: Context, id: Id): Promise<Record<Outcome, number>> {
	const counts = { new: 0, completed: 0, same: 0, refused: 0 };
	const rows = await ctx.db
		.selectFrom('dossier_import_rows')
		.select(['outcome', sql<number>`count(*)::int`.as('count')])
		.where('dossier_import_id', '=', id)
		.groupBy('outcome')
		.execute();
	for (const { outcome, count } of rows) counts[outcome] = count;
	return counts;
}

/** The row as it was read, to be compared with the records anew. */
export const readAgain = ({ sheetRow, fields, problems, notices, outcome }: KeptRow): ListRow => ({
	row: sheetRow,
	fields,
	problems: outcome === 'refused' ? problems.filter(({ code }) => !fromRecords.includes(code)) : [],
	notices: notices.filter(({ code }) => !fromRecords.includes(code))
});

// What only a comparison with the records notices is noticed again by the next one.
const fromRecords: Problem['code'][] = ['hamlet-unknown', 'twice-in-file', 'differs', 'went-on'];

/**
 * The files of a dossier as a list is compared with them, all in one question. Each sum is looked up by its file: right after a large list came
 * in, the database has no statistics yet, and would compare every file with every sum.
 */
export async function standingsOf(ctx: Context, dossierId: Id): Promise<Map<string, Standing>> {
	const { rows } = await sql<Standing>`
		select f.dossier_file_id as id, f.number, f.state, f.hamlet_id as "hamletId", f.stage,
			h.dossier_household_id as "householdId", h.head, h.address, h.phone, h.others,
			coalesce(a.due, 0)::float8 as due, a.due is not null as "hadDue",
			coalesce(p.area, 0)::float8 as area, p.has as "hadPlot",
			exists (select from dossier_papers x
				where x.committee_id = f.committee_id and x.dossier_file_id = f.dossier_file_id) as "hadPapers"
		from dossier_files f
			join dossier_households h on h.committee_id = f.committee_id and h.dossier_file_id = f.dossier_file_id and upper_inf(h.valid)
			cross join lateral (select sum(x.dong) as due from dossier_amounts x
				where x.committee_id = f.committee_id and x.dossier_file_id = f.dossier_file_id and x.kind = 'due') a
			cross join lateral (select count(*) > 0 as has, round(sum(x.area) filter (where upper_inf(x.valid)) * 100) as area
				from dossier_plots x where x.committee_id = f.committee_id and x.dossier_file_id = f.dossier_file_id) p
		where f.dossier_id = ${dossierId}`.execute(ctx.db);
	return new Map(rows.map((row) => [row.number, row]));
}

/** Fills in addresses, telephones and who else has a share, where they were empty. */
export const completeHouseholds = (
	ctx: Context,
	households: { id: Id; address: string; phone: string | null; others: string }[]
) =>
	sql`
		update dossier_households h set
			address = case when h.address = '' then v.address else h.address end,
			phone = coalesce(h.phone, v.phone),
			others = case when h.others = '' then v.others else h.others end
		from jsonb_to_recordset(${JSON.stringify(households)}::jsonb) as v (id uuid, address text, phone text, others text)
		where h.committee_id = ${ctx.committeeId} and h.dossier_household_id = v.id`.execute(ctx.db);
