import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { NewItem } from '../agenda.ts';
import type { Tally } from '../vote.ts';

/** Who enters something, for whom, in which way. */
export type Attribution = { onBehalfOf: Id | null; channel: Channel };

export const attributed = (ctx: Context, { onBehalfOf, channel }: Attribution) => ({
	entered_by: ctx.actor.memberId,
	on_behalf_of: onBehalfOf,
	channel,
	entered_at: ctx.clock.now()
});

export const itemsOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('cell_meeting_items as i')
		.select([
			'i.item_id as id',
			'i.position',
			sql<NewItem['source']>`i.source`.as('source'),
			'i.code',
			'i.title',
			'i.words',
			'i.reported',
			'i.session_id as sessionId',
			'i.member_id as memberId',
			memberNameIn('i.entered_by').as('enteredBy'),
			sql<string | null>`${memberNameIn('i.on_behalf_of')}`.as('onBehalfOf'),
			'i.channel'
		])
		.where('i.meeting_id', '=', meetingId)
		.orderBy('i.position')
		.orderBy('i.item_id')
		.execute();

export const insertItems = (
	ctx: Context,
	meetingId: Id,
	items: (NewItem & { id: Id; position: number })[],
	by: Attribution
) =>
	ctx.db
		.insertInto('cell_meeting_items')
		.values(
			items.map(({ id, sessionId, memberId, ...item }) => ({
				...{ committee_id: ctx.committeeId, item_id: id, meeting_id: meetingId, ...item },
				...{ session_id: sessionId, member_id: memberId, ...attributed(ctx, by) }
			}))
		)
		.execute();

export const updateItem = (
	ctx: Context,
	id: Id,
	change: { title?: string; words?: string; reported?: string },
	by: Attribution
) =>
	ctx.db
		.updateTable('cell_meeting_items')
		.set({ ...change, ...attributed(ctx, by) })
		.where('item_id', '=', id)
		.execute();

export const deleteItem = (ctx: Context, id: Id) =>
	ctx.db.deleteFrom('cell_meeting_items').where('item_id', '=', id).execute();

/** Puts the items into an order, with one statement for all. */
export const orderItems = (ctx: Context, meetingId: Id, ids: readonly Id[]) =>
	ctx.db
		.updateTable('cell_meeting_items')
		.set({ position: sql<number>`array_position(${[...ids]}::uuid[], item_id)` })
		.where('meeting_id', '=', meetingId)
		.execute();

/** Whether anything was said, counted or concluded about an item. */
export const itemHasRecord = async (ctx: Context, id: Id): Promise<boolean> => {
	const { rows } = await sql<{ found: boolean }>`select
		exists(select from cell_meeting_opinions where item_id = ${id})
		or exists(select from cell_meeting_votes where item_id = ${id})
		or exists(select from cell_tasks where item_id = ${id}) as found`.execute(ctx.db);
	return rows[0]!.found;
};

export const opinionsOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('cell_meeting_opinions as o')
		.select([
			'o.opinion_id as id',
			'o.item_id as itemId',
			'o.position',
			'o.speaker_id as speakerId',
			sql<string | null>`${memberNameIn('o.speaker_id')}`.as('speaker'),
			'o.guest',
			'o.words',
			memberNameIn('o.entered_by').as('enteredBy'),
			sql<string | null>`${memberNameIn('o.on_behalf_of')}`.as('onBehalfOf'),
			'o.channel'
		])
		.where('o.meeting_id', '=', meetingId)
		.orderBy('o.position')
		.orderBy('o.opinion_id')
		.execute();

const nextPosition = (table: 'cell_meeting_opinions' | 'cell_meeting_votes', meetingId: Id) =>
	sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)} where meeting_id = ${meetingId})`;

export type OpinionRow = { id: Id; itemId: Id; speakerId: Id | null; guest: string; words: string };

export const insertOpinion = (ctx: Context, meetingId: Id, row: OpinionRow, by: Attribution) =>
	ctx.db
		.insertInto('cell_meeting_opinions')
		.values({
			...{ committee_id: ctx.committeeId, opinion_id: row.id, meeting_id: meetingId, item_id: row.itemId },
			...{ speaker_id: row.speakerId, guest: row.guest, words: row.words },
			...{ position: nextPosition('cell_meeting_opinions', meetingId), ...attributed(ctx, by) }
		})
		.execute();

export const deleteOpinion = (ctx: Context, id: Id) =>
	ctx.db.deleteFrom('cell_meeting_opinions').where('opinion_id', '=', id).execute();

export const votesOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('cell_meeting_votes as v')
		.select([
			'v.vote_id as id',
			'v.item_id as itemId',
			'v.position',
			'v.decision',
			'v.question',
			'v.entitled',
			'v.agree',
			'v.disagree',
			'v.other',
			memberNameIn('v.entered_by').as('enteredBy'),
			sql<string | null>`${memberNameIn('v.on_behalf_of')}`.as('onBehalfOf'),
			'v.channel'
		])
		.where('v.meeting_id', '=', meetingId)
		.orderBy('v.position')
		.orderBy('v.vote_id')
		.execute();

export const insertVote = (
	ctx: Context,
	meetingId: Id,
	{ id, itemId, ...tally }: Tally & { id: Id; itemId: Id },
	by: Attribution
) =>
	ctx.db
		.insertInto('cell_meeting_votes')
		.values({
			...{ committee_id: ctx.committeeId, vote_id: id, meeting_id: meetingId, item_id: itemId, ...tally },
			...{ position: nextPosition('cell_meeting_votes', meetingId), ...attributed(ctx, by) }
		})
		.execute();

export const deleteVote = (ctx: Context, id: Id) =>
	ctx.db.deleteFrom('cell_meeting_votes').where('vote_id', '=', id).execute();

/** What the resolution says in the cell's own words, by part. */
export const partsOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('cell_meeting_parts')
		.select(['part', 'words'])
		.where('meeting_id', '=', meetingId)
		.execute();

export const upsertParts = (
	ctx: Context,
	meetingId: Id,
	parts: { part: string; words: string }[],
	by: Attribution
) =>
	ctx.db
		.insertInto('cell_meeting_parts')
		.values(
			parts.map((one) => ({
				...{ committee_id: ctx.committeeId, meeting_id: meetingId, ...one, ...attributed(ctx, by) }
			}))
		)
		.onConflict((clash) =>
			clash.columns(['committee_id', 'meeting_id', 'part']).doUpdateSet((eb) => ({
				words: eb.ref('excluded.words'),
				entered_by: eb.ref('excluded.entered_by'),
				on_behalf_of: eb.ref('excluded.on_behalf_of'),
				channel: eb.ref('excluded.channel'),
				entered_at: eb.ref('excluded.entered_at')
			}))
		)
		.execute();

export const scoresOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('cell_meeting_scores')
		.select(['criterion', 'applies', sql<number>`points::float8`.as('points')])
		.where('meeting_id', '=', meetingId)
		.execute();

export const upsertScores = (
	ctx: Context,
	meetingId: Id,
	lines: { criterion: string; applies: boolean; points: number }[],
	by: Attribution
) =>
	ctx.db
		.insertInto('cell_meeting_scores')
		.values(
			lines.map((line) => ({
				...{ committee_id: ctx.committeeId, meeting_id: meetingId, ...line, ...attributed(ctx, by) }
			}))
		)
		.onConflict((clash) =>
			clash.columns(['committee_id', 'meeting_id', 'criterion']).doUpdateSet((eb) => ({
				applies: eb.ref('excluded.applies'),
				points: eb.ref('excluded.points'),
				entered_by: eb.ref('excluded.entered_by'),
				on_behalf_of: eb.ref('excluded.on_behalf_of'),
				channel: eb.ref('excluded.channel'),
				entered_at: eb.ref('excluded.entered_at')
			}))
		)
		.execute();
