import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import pg from 'pg';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ArchiveFormat, ArchiveState, PaperArchive } from '../../paper-archive.ts';
import type { CampaignPaperKind } from '../../papers/paper-kinds.ts';

const archives = (ctx: Context) =>
	ctx.db.selectFrom('paper_archives as a').select([
		'a.paper_archive_id as id',
		'a.campaign_id as campaignId',
		'a.unit_id as unitId',
		sql<
			string | null
		>`(select name from unit_periods u where u.committee_id = a.committee_id and u.unit_id = a.unit_id
				order by upper(valid) desc nulls first limit 1)`.as('unitName'),
		sql<CampaignPaperKind[]>`a.kinds`.as('kinds'),
		sql<ArchiveFormat>`a.format`.as('format'),
		'a.state',
		'a.total',
		'a.made',
		'a.storage_key as storageKey',
		'a.size_bytes as sizeBytes',
		'a.failure',
		'a.asked_by as askedById',
		memberNameIn('a.asked_by').as('askedBy'),
		'a.asked_at as askedAt',
		'a.finished_at as finishedAt'
	]);

export const findArchive = (ctx: Context, id: Id): Promise<PaperArchive | undefined> =>
	archives(ctx).where('a.paper_archive_id', '=', id).executeTakeFirst();

/** The latest archives of a campaign, the newest first; of some units only, where they are named. */
export const archivesOf = (ctx: Context, campaignId: Id, unitIds?: Id[]): Promise<PaperArchive[]> =>
	archives(ctx)
		.where('a.campaign_id', '=', campaignId)
		.$if(unitIds !== undefined, (query) => query.where('a.unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`))
		.orderBy('a.asked_at', 'desc')
		.limit(20)
		.execute();

export const insertArchive = (
	ctx: Context,
	one: Pick<PaperArchive, 'id' | 'campaignId' | 'unitId' | 'kinds' | 'format'>
) =>
	ctx.db
		.insertInto('paper_archives')
		.values({
			committee_id: ctx.committeeId,
			paper_archive_id: one.id,
			campaign_id: one.campaignId,
			unit_id: one.unitId,
			kinds: JSON.stringify(one.kinds),
			format: one.format,
			state: 'waiting',
			asked_by: ctx.actor.memberId,
			asked_at: ctx.clock.now()
		})
		.execute();

type Change = {
	state?: ArchiveState;
	total?: number;
	made?: number;
	storage_key?: string | null;
	size_bytes?: number;
	failure?: string | null;
	finished_at?: Date | null;
};

/** Says how far an archive is, while it waits or is being made; whether it was. */
export async function saveUnderWay(ctx: Context, id: Id, change: Change): Promise<boolean> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('paper_archives')
		.set(change)
		.where('paper_archive_id', '=', id)
		.where('state', 'in', ['waiting', 'making'])
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Archives whose file lies there longer than it is kept, or was made anew since. */
export const outlived = async (ctx: Context, before: Date) =>
	ctx.db
		.selectFrom('paper_archives as a')
		.select(['a.paper_archive_id as id', 'a.storage_key as storageKey'])
		.where('a.storage_key', 'is not', null)
		.where('a.state', '=', 'done')
		.where((eb) =>
			eb.or([
				eb('a.finished_at', '<', before),
				eb.exists(
					eb
						.selectFrom('paper_archives as b')
						.select('b.paper_archive_id')
						.whereRef('b.committee_id', '=', 'a.committee_id')
						.whereRef('b.campaign_id', '=', 'a.campaign_id')
						.where(
							sql<boolean>`b.unit_id is not distinct from a.unit_id and b.kinds = a.kinds and b.format = a.format`
						)
						.where('b.state', '=', 'done')
						.whereRef('b.finished_at', '>', 'a.finished_at')
				)
			])
		)
		.execute();

export const forgetFile = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('paper_archives')
		.set({ storage_key: null })
		.where('paper_archive_id', '=', id)
		.execute();

/** Whoever holds this makes the archive; it lets go by itself when the transaction ends, or the process. */
export async function takeTurn(ctx: Context, id: Id): Promise<boolean> {
	const { rows } = await sql<{ mine: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('paper-archive ' || ${id}, 0)) as mine`.execute(ctx.db);
	return rows[0]!.mine;
}

export type LeftBehind = { committeeId: Id; memberId: Id; archiveId: Id };

/** Archives of every committee that were asked for and are not made: asked by the database's owner when the program starts. */
export async function findArchivesLeftBehind(ownerUrl: string): Promise<LeftBehind[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query<LeftBehind>(
			`select committee_id as "committeeId", asked_by as "memberId", paper_archive_id as "archiveId"
			from paper_archives where state in ('waiting', 'making')`
		);
		return rows;
	} finally {
		await client.end();
	}
}
