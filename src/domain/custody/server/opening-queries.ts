import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Opening } from '../opening.ts';

const openings = (ctx: Context) =>
	ctx.db
		.selectFrom('seal_openings as o')
		.select([
			'o.opening_id as id',
			'o.seal_id as sealId',
			'o.ground',
			'o.reason',
			'o.state',
			'o.asked_by as askedBy',
			memberNameIn('o.asked_by').as('askedByName'),
			'o.asked_at as askedAt',
			'o.confirm_by as confirmBy',
			'o.decided_by as decidedBy',
			memberNameIn<string | null>('o.decided_by').as('decidedByName'),
			'o.decided_at as decidedAt',
			'o.decision_words as decisionWords',
			'o.readable_until as readableUntil'
		])
		.orderBy('o.opening_id', 'desc');

export const openingsOfSeals = (ctx: Context, sealIds: readonly Id[]): Promise<Opening[]> =>
	openings(ctx)
		.where('o.seal_id', '=', sql<Id>`any(${[...sealIds]}::uuid[])`)
		.execute();

/** All wishes, the newest first, a page of them. */
export const openingLines = (ctx: Context, limit: number, offset: number): Promise<Opening[]> =>
	openings(ctx).limit(limit).offset(offset).execute();

export const countOpenings = async (ctx: Context): Promise<number> =>
	Number(
		(
			await ctx.db
				.selectFrom('seal_openings')
				.select((eb) => eb.fn.countAll<string>().as('total'))
				.executeTakeFirstOrThrow()
		).total
	);

export const findOpening = (ctx: Context, id: Id): Promise<Opening | undefined> =>
	openings(ctx).where('o.opening_id', '=', id).executeTakeFirst();

/** What still waits for a second custodian, or can still be read by the one who asked. */
export const liveOpenings = (ctx: Context, day: PlainDate): Promise<Opening[]> =>
	openings(ctx)
		.where((eb) =>
			eb.or([
				eb.and([eb('o.state', '=', 'asked'), eb('o.confirm_by', '>=', day)]),
				eb.and([eb('o.state', '=', 'opened'), eb('o.readable_until', '>=', day)])
			])
		)
		.execute();

/** What is locked in a wish: the share handed on, the text for the one who asked. Holds the row. */
export const lockLockedParts = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('seal_openings')
		.select(['handed_share as handedShare', 'for_asker as forAsker', 'asked_key as askedKey'])
		.where('opening_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

export async function insertOpening(
	ctx: Context,
	wish: {
		sealId: Id;
		ground: string;
		reason: string;
		keyId: Id;
		confirmBy: PlainDate;
		handedShare: string;
	}
): Promise<Id> {
	const id = newId();
	await ctx.db
		.insertInto('seal_openings')
		.values({
			committee_id: ctx.committeeId,
			opening_id: id,
			seal_id: wish.sealId,
			ground: wish.ground,
			reason: wish.reason,
			asked_by: ctx.actor.memberId,
			asked_key: wish.keyId,
			asked_at: ctx.clock.now(),
			confirm_by: wish.confirmBy,
			handed_share: wish.handedShare
		})
		.execute();
	return id;
}

/** A wish is settled: the share that was handed on goes at once. */
export const settleOpening = (
	ctx: Context,
	id: Id,
	{
		state,
		words = null,
		forAsker = null,
		readableUntil = null
	}: {
		state: 'opened' | 'refused' | 'withdrawn';
		words?: string | null;
		forAsker?: string | null;
		readableUntil?: PlainDate | null;
	}
) =>
	ctx.db
		.updateTable('seal_openings')
		.set({
			state,
			handed_share: null,
			decided_by: ctx.actor.memberId,
			decided_at: ctx.clock.now(),
			decision_words: words,
			for_asker: forAsker,
			readable_until: readableUntil
		})
		.where('opening_id', '=', id)
		.execute();

/** What nobody may use any more goes: shares of wishes that lapsed, texts whose days are over. */
export async function clearLapsed(ctx: Context, day: PlainDate) {
	await ctx.db
		.updateTable('seal_openings')
		.set({ handed_share: null })
		.where('handed_share', 'is not', null)
		.where('confirm_by', '<', day)
		.execute();
	await ctx.db
		.updateTable('seal_openings')
		.set({ for_asker: null })
		.where('for_asker', 'is not', null)
		.where('readable_until', '<', day)
		.execute();
}
