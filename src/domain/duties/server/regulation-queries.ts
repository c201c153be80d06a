import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Regulation, RegulationText } from '../regulation.ts';

/** SQL about working regulations: drafts, adopted versions, articles. */

const anyOf = (ids: readonly Id[]) => sql<Id>`any(${[...ids]}::uuid[])`;

const regulations = (ctx: Context) =>
	ctx.db
		.selectFrom('regulations as r')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.entered_by')
		)
		.select([
			'r.regulation_id as id',
			'r.unit_id as unitId',
			'r.version',
			'r.reason',
			'r.opening',
			'r.effective_from as effectiveFrom',
			'r.adopted_on as adoptedOn',
			'r.adopted_by as adoptedBy',
			'r.convened',
			'r.present',
			'r.votes_for as votesFor',
			'r.votes_against as votesAgainst',
			'r.channel',
			'r.entered_at as enteredAt',
			'm.full_name as enteredBy'
		]);

/** The versions of a unit, the newest first. */
export const versionsOf = (ctx: Context, unitId: Id) =>
	regulations(ctx).where('r.unit_id', '=', unitId).orderBy('r.version', 'desc').execute();

export const findRegulation = (ctx: Context, id: Id) =>
	regulations(ctx).where('r.regulation_id', '=', id).executeTakeFirst();

export const articlesOf = (ctx: Context, regulationId: Id) =>
	ctx.db
		.selectFrom('regulation_articles')
		.select(['number', 'title', 'words', 'chapter'])
		.where('regulation_id', '=', regulationId)
		.orderBy('place')
		.execute();

/** The version in force of each of some units on a date. */
export const inForceOn = (ctx: Context, unitIds: readonly Id[], date: PlainDate) =>
	ctx.db
		.selectFrom('regulations')
		.distinctOn('unit_id')
		.select([
			'regulation_id as id',
			'unit_id as unitId',
			'version',
			'effective_from as effectiveFrom',
			'adopted_on as adoptedOn',
			'adopted_by as adoptedBy'
		])
		.where('unit_id', '=', anyOf(unitIds))
		.where('effective_from', '<=', date)
		.orderBy('unit_id')
		.orderBy('version', 'desc')
		.execute();

export const insertRegulation = async (
	ctx: Context,
	one: Regulation & RegulationText & { channel: Channel }
) => {
	await ctx.db
		.insertInto('regulations')
		.values({
			committee_id: ctx.committeeId,
			regulation_id: one.id,
			unit_id: one.unitId,
			version: one.version,
			reason: one.reason,
			opening: one.opening,
			effective_from: one.effectiveFrom,
			adopted_on: one.adoptedOn,
			adopted_by: one.adoptedBy,
			convened: one.convened,
			present: one.present,
			votes_for: one.votesFor,
			votes_against: one.votesAgainst,
			entered_by: ctx.actor.memberId,
			channel: one.channel,
			entered_at: ctx.clock.now()
		})
		.execute();
	await ctx.db
		.insertInto('regulation_articles')
		.values(
			one.articles.map(({ number, title, words, chapter }, place) => ({
				committee_id: ctx.committeeId,
				regulation_id: one.id,
				place: place + 1,
				number,
				title,
				words,
				chapter
			}))
		)
		.execute();
};

export const findDraft = (ctx: Context, unitId: Id) =>
	ctx.db
		.selectFrom('regulation_drafts as d')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'd.committee_id').onRef('m.member_id', '=', 'd.entered_by')
		)
		.select(['d.words', 'd.channel', 'd.entered_at as enteredAt', 'm.full_name as enteredBy'])
		.where('d.unit_id', '=', unitId)
		.executeTakeFirst();

export const draftsOf = (ctx: Context, unitIds: readonly Id[]) =>
	ctx.db
		.selectFrom('regulation_drafts')
		.select('unit_id as unitId')
		.where('unit_id', '=', anyOf(unitIds))
		.execute();

export const lockRegulations = (ctx: Context, unitId: Id) =>
	sql`select pg_advisory_xact_lock(hashtextextended(${`regulations ${unitId}`}, 0))`.execute(ctx.db);

export const upsertDraft = (ctx: Context, unitId: Id, words: string, channel: Channel) => {
	const row = { words, entered_by: ctx.actor.memberId, channel, entered_at: ctx.clock.now() };
	return ctx.db
		.insertInto('regulation_drafts')
		.values({ committee_id: ctx.committeeId, unit_id: unitId, ...row })
		.onConflict((clash) => clash.columns(['committee_id', 'unit_id']).doUpdateSet(row))
		.execute();
};

export const deleteDraft = (ctx: Context, unitId: Id) =>
	ctx.db.deleteFrom('regulation_drafts').where('unit_id', '=', unitId).execute();
