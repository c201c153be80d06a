import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { HouseholdFile } from '../file.ts';
import type { FileFilter } from '../file-filter.ts';
import { underWay, type Stages } from '../stage.ts';

const mine = sql`x.committee_id = f.committee_id and x.dossier_file_id = f.dossier_file_id`;
const papers = sql<
	string[]
>`array(select x.paper from dossier_papers x where ${mine} and upper_inf(x.valid) order by 1)`;
const amount = (kind: 'due' | 'paid') =>
	sql<number>`(select coalesce(sum(x.dong), 0)::float8 from dossier_amounts x where ${mine} and x.kind = ${sql.lit(kind)})`;
const area = sql<number>`(select coalesce(round(sum(x.area) * 100), 0)::float8 from dossier_plots x where ${mine} and upper_inf(x.valid))`;
const disputes = sql<number>`(select count(*)::int from dossier_disputes x where ${mine} and x.closed_on is null)`;

/** Files as the rules about moving see them, all sums reckoned in one question. */
const facts = (ctx: Context) =>
	ctx.db
		.selectFrom('dossier_files as f')
		.select([
			'f.dossier_file_id as id',
			'f.dossier_id as dossierId',
			'f.number',
			'f.hamlet_id as hamletId',
			'f.stage',
			'f.stage_since as stageSince',
			'f.state',
			papers.as('papers'),
			amount('due').as('due'),
			amount('paid').as('paid'),
			area.as('area'),
			disputes.as('openDisputes')
		]);

export const findFile = (ctx: Context, id: Id): Promise<HouseholdFile | undefined> =>
	facts(ctx).where('f.dossier_file_id', '=', id).executeTakeFirst();

/** These files, or every open one of a stage (of one hamlet), held until the transaction ends; always in the same order. */
export const lockFiles = (
	ctx: Context,
	dossierId: Id,
	which: { ids: Id[] } | { stage: string; hamletId: Id | null }
): Promise<HouseholdFile[]> =>
	facts(ctx)
		.where('f.dossier_id', '=', dossierId)
		.$if('ids' in which, (query) =>
			query.where(sql<boolean>`f.dossier_file_id = any(${'ids' in which ? which.ids : []}::uuid[])`)
		)
		.$if('stage' in which, (query) =>
			query.where('f.state', '=', 'open').where('f.stage', '=', 'stage' in which ? which.stage : '')
		)
		.$if('hamletId' in which && which.hamletId !== null, (query) =>
			query.where('f.hamlet_id', '=', ('hamletId' in which && which.hamletId) || '')
		)
		.orderBy('f.dossier_file_id')
		.forUpdate('f')
		.execute();

/** One line of the list of households, for those who work on the dossier. */
export type FileLine = HouseholdFile & { head: string; address: string; hamletName: string };

export type Narrowing = { stages: Stages; stillSince: PlainDate };

function narrowed(ctx: Context, dossierId: Id, filter: FileFilter, { stages, stillSince }: Narrowing) {
	const { hamlet, stage, only, q } = filter;
	let query = ctx.db
		.selectFrom('dossier_files as f')
		.innerJoin('hamlets as l', (join) =>
			join.onRef('l.committee_id', '=', 'f.committee_id').onRef('l.hamlet_id', '=', 'f.hamlet_id')
		)
		.innerJoin('dossier_households as h', (join) =>
			join
				.onRef('h.committee_id', '=', 'f.committee_id')
				.onRef('h.dossier_file_id', '=', 'f.dossier_file_id')
				.on(sql<boolean>`upper_inf(h.valid)`)
		)
		.where('f.dossier_id', '=', dossierId)
		.where('f.state', only === 'ended' ? '<>' : '=', 'open');
	if (hamlet) query = query.where('f.hamlet_id', '=', hamlet);
	if (stage) query = query.where('f.stage', '=', stage);
	if (q)
		query = query.where(
			sql<boolean>`(lower(f.number) = lower(${q}) or position(fold_vietnamese(${q}) in fold_vietnamese(h.head || ' ' || h.address)) > 0)`
		);
	if (only === 'still')
		query = query.where('f.stage_since', '<=', stillSince).where('f.stage', 'in', underWay(stages));
	if (only === 'dispute') query = query.where(sql<boolean>`${disputes} > 0`);
	if (only === 'missing')
		query = query.where(
			sql<boolean>`exists (select from jsonb_to_recordset(${JSON.stringify(needed(stages))}::jsonb) as need (stage text, paper text)
				where need.stage = f.stage and not exists (
					select from dossier_papers x where ${mine} and x.paper = need.paper and upper_inf(x.valid)))`
		);
	return query;
}

/** Every stage with each paper that it asks for. */
const needed = (stages: Stages) =>
	stages.flatMap(({ code, papers }) => papers.map((paper) => ({ stage: code, paper: paper.code })));

export async function countFiles(
	ctx: Context,
	dossierId: Id,
	filter: FileFilter,
	narrowing: Narrowing
): Promise<number> {
	const { count } = await narrowed(ctx, dossierId, filter, narrowing)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** The households, by hamlet and by number as people count; a page of them, or all. */
export const fileLines = (
	ctx: Context,
	dossierId: Id,
	filter: FileFilter,
	narrowing: Narrowing,
	part?: { limit: number; offset: number }
): Promise<FileLine[]> =>
	narrowed(ctx, dossierId, filter, narrowing)
		.select([
			'f.dossier_file_id as id',
			'f.dossier_id as dossierId',
			'f.number',
			'f.hamlet_id as hamletId',
			'l.name as hamletName',
			'f.stage',
			'f.stage_since as stageSince',
			'f.state',
			'h.head',
			'h.address',
			papers.as('papers'),
			amount('due').as('due'),
			amount('paid').as('paid'),
			area.as('area'),
			disputes.as('openDisputes')
		])
		.orderBy(sql`l.name collate vietnamese_numbers`)
		.orderBy(sql`f.number collate vietnamese_numbers`)
		.$if(part !== undefined, (query) => query.limit(part!.limit).offset(part!.offset))
		.execute();

/** The codes of files, for slips; asked for apart from everything else. */
export const codesOf = (ctx: Context, ids: Id[]) =>
	ctx.db
		.selectFrom('dossier_files')
		.select(['dossier_file_id as id', 'code'])
		.where(sql<boolean>`dossier_file_id = any(${ids}::uuid[])`)
		.execute();

/** The numbers of a dossier that are given. */
export const numbersOf = async (ctx: Context, dossierId: Id): Promise<Set<string>> => {
	const rows = await ctx.db
		.selectFrom('dossier_files')
		.select('number')
		.where('dossier_id', '=', dossierId)
		.execute();
	return new Set(rows.map(({ number }) => number));
};

/** The files with these numbers, in the order in which people count them. */
export const filesByNumber = (ctx: Context, dossierId: Id, numbers: string[]) =>
	ctx.db
		.selectFrom('dossier_files')
		.select(['dossier_file_id as id', 'number'])
		.where('dossier_id', '=', dossierId)
		.where('number', 'in', numbers)
		.orderBy(sql`number collate vietnamese_numbers`)
		.execute();
