import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { DispatchKind, DispatchWay } from '../dispatch.ts';

type Sealed = {
	id: Id;
	partnerId: Id;
	kind: DispatchKind;
	about: Id[];
	sealed: string;
	signature: string;
};

/** Puts it into the inbox of a partner in this install; false when the partner is not here. */
export const deliver = async (ctx: Context, { id, partnerId, kind, about, sealed, signature }: Sealed) =>
	(
		await sql<{ delivered: boolean }>`
			select deliver_dispatch(${partnerId}, ${id}, ${kind}::dispatch_kind, ${about}::uuid[], ${sealed}, ${signature}, ${ctx.clock.now()}) as delivered`.execute(
			ctx.db
		)
	).rows[0]!.delivered;

const rowOf = (ctx: Context, one: Sealed) => ({
	committee_id: ctx.committeeId,
	dispatch_id: one.id,
	partner_id: one.partnerId,
	kind: one.kind,
	about: one.about,
	sealed: one.sealed,
	signature: one.signature
});

export const insertSent = (ctx: Context, one: Sealed & { way: DispatchWay }) =>
	ctx.db
		.insertInto('sent_dispatches')
		.values({
			...rowOf(ctx, one),
			way: one.way,
			sent_by: ctx.actor.memberId,
			sent_at: ctx.clock.now()
		})
		.execute();

/** Keeps what came as a file; false when it is there already. */
export const insertReceived = async (ctx: Context, one: Sealed): Promise<boolean> =>
	(await ctx.db
		.insertInto('received_dispatches')
		.values({
			...rowOf(ctx, one),
			way: 'file',
			received_by: ctx.actor.memberId,
			received_at: ctx.clock.now()
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('dispatch_id')
		.executeTakeFirst()) !== undefined;

const partnerName = sql<string>`(select name from dispatch_partners p
	where p.committee_id = d.committee_id and p.partner_id = d.partner_id)`;

export const sent = (ctx: Context) =>
	ctx.db
		.selectFrom('sent_dispatches as d')
		.select([
			'd.dispatch_id as id',
			'd.partner_id as partnerId',
			partnerName.as('partnerName'),
			'd.kind',
			'd.about',
			'd.sealed',
			'd.signature',
			'd.way',
			'd.sent_at as at',
			memberNameIn<string | null>('d.sent_by').as('by')
		]);

export const received = (ctx: Context) =>
	ctx.db
		.selectFrom('received_dispatches as d')
		.select([
			'd.dispatch_id as id',
			'd.partner_id as partnerId',
			partnerName.as('partnerName'),
			'd.kind',
			'd.about',
			'd.sealed',
			'd.signature',
			'd.way',
			'd.received_at as at',
			memberNameIn<string | null>('d.received_by').as('by'),
			'd.taken_at as takenAt',
			memberNameIn<string | null>('d.taken_by').as('takenBy'),
			'd.aside_words as asideWords'
		]);

export const findSent = (ctx: Context, id: Id) =>
	sent(ctx).where('d.dispatch_id', '=', id).executeTakeFirst();

export const findReceived = (ctx: Context, id: Id) =>
	received(ctx).where('d.dispatch_id', '=', id).executeTakeFirst();

export const lockReceivedRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('received_dispatches')
		.select('dispatch_id')
		.where('dispatch_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

/** The newest first. */
export const sentPage = (ctx: Context, page: { limit: number; offset: number }) =>
	sent(ctx)
		.orderBy('d.sent_at', 'desc')
		.orderBy('d.dispatch_id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

/** What nobody has dealt with first, then the newest. */
export const receivedPage = (ctx: Context, page: { limit: number; offset: number }) =>
	received(ctx)
		.orderBy(sql`d.taken_at is null and d.kind <> 'explanation'`, 'desc')
		.orderBy('d.received_at', 'desc')
		.orderBy('d.dispatch_id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countSent = async (ctx: Context): Promise<number> =>
	(
		await ctx.db
			.selectFrom('sent_dispatches')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	).count;

export const countReceived = async (ctx: Context): Promise<number> =>
	(
		await ctx.db
			.selectFrom('received_dispatches')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	).count;

/** What came and is entered nowhere yet; an explanation is read where it stands. */
export const receivedUntaken = (ctx: Context) =>
	received(ctx)
		.where('d.taken_at', 'is', null)
		.where('d.kind', '<>', 'explanation')
		.orderBy('d.received_at')
		.execute();

/** All that went out about some issues, oldest first. */
export const sentAbout = (ctx: Context, issues: Id[]) =>
	sent(ctx)
		.where(sql<boolean>`d.about && ${issues}::uuid[]`)
		.orderBy('d.sent_at')
		.execute();

/** All that came in about some issues, oldest first. */
export const receivedAbout = (ctx: Context, issues: Id[]) =>
	received(ctx)
		.where(sql<boolean>`d.about && ${issues}::uuid[]`)
		.orderBy('d.received_at')
		.execute();

/** The explanations that came in and still wait for our word on at least one issue, oldest first. */
export const explanationsUnjudged = (ctx: Context) =>
	received(ctx)
		.where('d.kind', '=', 'explanation')
		.where(
			sql<boolean>`exists (select from unnest(d.about) as issue where not exists (
				select from sent_dispatches s where s.committee_id = d.committee_id and s.about @> array[issue]
					and s.kind in ('verdict', 'withdrawal') and s.sent_at >= d.received_at))`
		)
		.orderBy('d.received_at')
		.execute();

export const markTaken = (ctx: Context, id: Id, asideWords: string | null) =>
	ctx.db
		.updateTable('received_dispatches')
		.set({ taken_at: ctx.clock.now(), taken_by: ctx.actor.memberId, aside_words: asideWords })
		.where('dispatch_id', '=', id)
		.execute();

/** Until the transaction ends nobody else decides about this issue. */
export const lockIssue = (ctx: Context, key: Id) =>
	sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.committeeId} ${key}`}, 0))`.execute(ctx.db);
