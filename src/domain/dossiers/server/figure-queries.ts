import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Cell } from '../matrix.ts';

/** How many open files stand where: hamlet by stage. */
export const cellsOf = (ctx: Context, dossierId: Id): Promise<Cell[]> =>
	ctx.db
		.selectFrom('dossier_files')
		.select(['hamlet_id as hamletId', 'stage', sql<number>`count(*)::int`.as('count')])
		.where('dossier_id', '=', dossierId)
		.where('state', '=', 'open')
		.groupBy(['hamlet_id', 'stage'])
		.execute();

/** The same of those that have not moved since a day, and are not at the end. */
export const stillCells = (
	ctx: Context,
	dossierId: Id,
	since: PlainDate,
	stages: string[]
): Promise<Cell[]> =>
	ctx.db
		.selectFrom('dossier_files')
		.select(['hamlet_id as hamletId', 'stage', sql<number>`count(*)::int`.as('count')])
		.where('dossier_id', '=', dossierId)
		.where('state', '=', 'open')
		.where('stage_since', '<=', since)
		.where('stage', 'in', stages)
		.groupBy(['hamlet_id', 'stage'])
		.execute();

/** How many files moved on between two days (the second left out), by the stage to which they came. */
export const movedCells = (
	ctx: Context,
	dossierId: Id,
	from: PlainDate,
	before: PlainDate
): Promise<Cell[]> =>
	ctx.db
		.selectFrom('dossier_steps as s')
		.innerJoin('dossier_files as f', (join) =>
			join.onRef('f.committee_id', '=', 's.committee_id').onRef('f.dossier_file_id', '=', 's.dossier_file_id')
		)
		.select([
			'f.hamlet_id as hamletId',
			's.to_stage as stage',
			sql<number>`count(distinct f.dossier_file_id)::int`.as('count')
		])
		.where('f.dossier_id', '=', dossierId)
		.where('s.kind', '=', 'moved')
		.where('s.stepped_on', '>=', from)
		.where('s.stepped_on', '<', before)
		.groupBy(['f.hamlet_id', 's.to_stage'])
		.execute();

/** Open disputes, and files that miss nothing but have one, by hamlet. */
export const disputesNow = async (ctx: Context, dossierId: Id): Promise<number> => {
	const { count } = await ctx.db
		.selectFrom('dossier_files as f')
		.select(sql<number>`count(*)::int`.as('count'))
		.where('f.dossier_id', '=', dossierId)
		.where('f.state', '=', 'open')
		.where(
			sql<boolean>`exists (select from dossier_disputes x
				where x.committee_id = f.committee_id and x.dossier_file_id = f.dossier_file_id and x.closed_on is null)`
		)
		.executeTakeFirstOrThrow();
	return count;
};

/** Every hamlet that files of a dossier lie in, ended ones too, as people count them. */
export const hamletsOf = (ctx: Context, dossierId: Id | null) =>
	ctx.db
		.selectFrom('hamlets as l')
		.select(['l.hamlet_id as id', 'l.name'])
		.where(
			sql<boolean>`exists (select from dossier_files f where f.committee_id = l.committee_id and f.hamlet_id = l.hamlet_id
				and (${dossierId}::uuid is null or f.dossier_id = ${dossierId}::uuid))`
		)
		.orderBy(sql`l.name collate vietnamese_numbers`)
		.execute();

export const hamletName = async (ctx: Context, id: Id): Promise<string> =>
	(await ctx.db.selectFrom('hamlets').select('name').where('hamlet_id', '=', id).executeTakeFirstOrThrow())
		.name;

/** By dossier: open files, those at the end, those that have not moved since a day. The ends are pairs of dossier and stage. */
export const overviews = async (
	ctx: Context,
	ends: { id: Id; end: string; since: PlainDate }[]
): Promise<{ id: Id; files: number; done: number; still: number }[]> => {
	const { rows } = await sql<{ id: Id; files: number; done: number; still: number }>`
		select d.id, count(f.dossier_file_id)::int as files,
			count(f.dossier_file_id) filter (where f.stage = d."end")::int as done,
			count(f.dossier_file_id) filter (where f.stage <> d."end" and f.stage_since <= d.since)::int as still
		from jsonb_to_recordset(${JSON.stringify(ends)}::jsonb) as d (id uuid, "end" text, since date)
		left join dossier_files f on f.committee_id = ${ctx.committeeId} and f.dossier_id = d.id and f.state = 'open'
		group by d.id`.execute(ctx.db);
	return rows;
};
