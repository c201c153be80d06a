import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Stages } from '../stage.ts';
import type { PublishedFigures } from '../published.ts';

export type Publication = {
	id: Id;
	asOf: PlainDate;
	revision: number;
	figures: PublishedFigures;
	message: string;
	publishedAt: Date;
};

const publications = (ctx: Context) =>
	ctx.db
		.selectFrom('dossier_publications as p')
		.select([
			'p.dossier_publication_id as id',
			'p.as_of as asOf',
			'p.revision',
			'p.figures',
			'p.message',
			'p.published_at as publishedAt'
		])
		.$narrowType<{ figures: PublishedFigures }>()
		.orderBy('p.as_of', 'desc')
		.orderBy('p.revision', 'desc');

export const latestPublication = (ctx: Context, dossierId: Id): Promise<Publication | undefined> =>
	publications(ctx).where('p.dossier_id', '=', dossierId).limit(1).executeTakeFirst();

export const insertPublication = (ctx: Context, one: Omit<Publication, 'publishedAt'> & { dossierId: Id }) =>
	ctx.db
		.insertInto('dossier_publications')
		.values({
			committee_id: ctx.committeeId,
			dossier_publication_id: one.id,
			dossier_id: one.dossierId,
			as_of: one.asOf,
			revision: one.revision,
			figures: JSON.stringify(one.figures),
			message: one.message,
			published_by: ctx.actor.memberId,
			published_at: ctx.clock.now()
		})
		.execute();

/** What everybody may know of the dossiers that were published at least once: never who works on them, never a file. */
export const publishedDossiers = (ctx: Context) =>
	ctx.db
		.selectFrom('dossier_publications as p')
		.innerJoin('dossiers as d', (join) =>
			join.onRef('d.committee_id', '=', 'p.committee_id').onRef('d.dossier_id', '=', 'p.dossier_id')
		)
		.select(['d.title', 'd.slug', sql<PlainDate>`max(p.as_of)::text`.as('asOf')])
		.groupBy(['d.dossier_id', 'd.title', 'd.slug'])
		.orderBy(sql`max(p.as_of)`, 'desc')
		.orderBy('d.title')
		.execute();

/** A published dossier by its address, with everything that was published of it, the newest first. */
export async function publishedBySlug(ctx: Context, slug: string) {
	const found = await publications(ctx)
		.innerJoin('dossiers as d', (join) =>
			join.onRef('d.committee_id', '=', 'p.committee_id').onRef('d.dossier_id', '=', 'p.dossier_id')
		)
		.select(['d.title', 'd.ground'])
		.where('d.slug', '=', slug)
		.limit(24)
		.execute();
	return found;
}

/** Where a household’s file stands, by its code, and where it went on: no name, no number, no sum. */
export const fileByCode = async (ctx: Context, code: string) => {
	const { rows } = await sql<{
		id: Id;
		title: string;
		stages: Stages;
		stage: string;
		stageSince: PlainDate;
		state: 'open' | 'split' | 'merged';
		endedOn: PlainDate | null;
		papers: string[];
		isPaid: boolean;
		hasPlot: boolean;
		inDispute: boolean;
		depth: number;
	}>`
		with recursive way as (
			select f.committee_id, f.dossier_file_id, 0 as depth from dossier_files f where f.code = ${code}
			union
			select o.committee_id, o.into_file_id, way.depth + 1 from way
				join dossier_file_origins o on o.committee_id = way.committee_id and o.from_file_id = way.dossier_file_id
				where way.depth < 20
		)
		select f.dossier_file_id as id, d.title, d.stages, f.stage, f.stage_since as "stageSince", f.state, f.ended_on as "endedOn",
			min(way.depth)::int as depth,
			array(select x.paper from dossier_papers x where x.committee_id = f.committee_id
				and x.dossier_file_id = f.dossier_file_id and upper_inf(x.valid)) as papers,
			(select coalesce(sum(x.dong) filter (where x.kind = 'paid'), 0) >= coalesce(sum(x.dong) filter (where x.kind = 'due'), 0)
					and count(*) filter (where x.kind = 'due') > 0
				from dossier_amounts x where x.committee_id = f.committee_id and x.dossier_file_id = f.dossier_file_id) as "isPaid",
			exists (select from dossier_plots x where x.committee_id = f.committee_id
				and x.dossier_file_id = f.dossier_file_id and upper_inf(x.valid)) as "hasPlot",
			exists (select from dossier_disputes x where x.committee_id = f.committee_id
				and x.dossier_file_id = f.dossier_file_id and x.closed_on is null) as "inDispute"
		from way
			join dossier_files f on f.committee_id = way.committee_id and f.dossier_file_id = way.dossier_file_id
			join dossiers d on d.committee_id = f.committee_id and d.dossier_id = f.dossier_id
		group by f.committee_id, f.dossier_file_id, d.committee_id, d.dossier_id
		order by depth, f.number collate vietnamese_numbers`.execute(ctx.db);
	return rows;
};
