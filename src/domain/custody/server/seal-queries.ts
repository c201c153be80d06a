import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { SealCounts } from '../custodian.ts';
import type { SealedText } from './sealed-text.ts';

export type SealSubject = { subjectType: string; subjectId: Id };
export type KeptSeal = SealSubject & { id: Id; sealedOn: PlainDate; keptFrom: Id[] };

/** The identifier is random, not in the order of time: a seal says nothing of when it was made but its day. */
export async function insertSeal(
	ctx: Context,
	{ subjectType, subjectId }: SealSubject,
	{ sealedText, shares, keptFrom }: SealedText & { keptFrom: readonly Id[] },
	on: PlainDate
): Promise<Id> {
	const id = randomUUID();
	await ctx.db
		.insertInto('seals')
		.values({
			committee_id: ctx.committeeId,
			seal_id: id,
			subject_type: subjectType,
			subject_id: subjectId,
			sealed_text: sealedText,
			sealed_on: on,
			kept_from: [...keptFrom]
		})
		.execute();
	await insertShares(ctx, id, shares);
	return id;
}

const insertShares = (ctx: Context, sealId: Id, shares: SealedText['shares']) =>
	ctx.db
		.insertInto('seal_shares')
		.values(
			shares.map(({ keyId, lockedShare }) => ({
				committee_id: ctx.committeeId,
				seal_id: sealId,
				key_id: keyId,
				locked_share: lockedShare
			}))
		)
		.execute();

/** The same seal with a new key and new shares; what was sealed to former custodians is gone. */
export async function replaceSeal(ctx: Context, sealId: Id, { sealedText, shares }: SealedText) {
	await ctx.db.updateTable('seals').set({ sealed_text: sealedText }).where('seal_id', '=', sealId).execute();
	await ctx.db.deleteFrom('seal_shares').where('seal_id', '=', sealId).execute();
	await insertShares(ctx, sealId, shares);
}

const columns = [
	'seal_id as id',
	'subject_type as subjectType',
	'subject_id as subjectId',
	'sealed_on as sealedOn',
	'kept_from as keptFrom'
] as const;

export const findSeal = (ctx: Context, id: Id): Promise<KeptSeal | undefined> =>
	ctx.db.selectFrom('seals').select(columns).where('seal_id', '=', id).executeTakeFirst();

export const sealsOf = (ctx: Context, { subjectType, subjectId }: SealSubject): Promise<KeptSeal[]> =>
	ctx.db
		.selectFrom('seals')
		.select(columns)
		.where('subject_type', '=', subjectType)
		.where('subject_id', '=', subjectId)
		.orderBy('sealed_on')
		.orderBy('seal_id')
		.execute();

/** Whom the matter of some seals turned out to be about: from now on their share opens nothing, and sealing anew drops it. */
export const saveKeptFrom = (ctx: Context, { subjectType, subjectId }: SealSubject, memberId: Id) =>
	ctx.db
		.updateTable('seals')
		.set({ kept_from: sql<Id[]>`array_append(kept_from, ${memberId}::uuid)` })
		.where('subject_type', '=', subjectType)
		.where('subject_id', '=', subjectId)
		.where(sql<boolean>`not ${memberId}::uuid = any(kept_from)`)
		.execute();

/** What is under a seal, as it is kept, and the shares of keys that are in use. */
export const sealedTextOf = async (ctx: Context, id: Id): Promise<string> =>
	(await ctx.db.selectFrom('seals').select('sealed_text').where('seal_id', '=', id).executeTakeFirstOrThrow())
		.sealed_text;

/** The shares of some seals whose key nobody gave up, with who holds them. */
export const sharesOf = (ctx: Context, sealIds: readonly Id[]) =>
	ctx.db
		.selectFrom('seal_shares as s')
		.innerJoin('custodian_keys as k', (join) =>
			join.onRef('k.committee_id', '=', 's.committee_id').onRef('k.key_id', '=', 's.key_id')
		)
		.select([
			's.seal_id as sealId',
			's.key_id as keyId',
			's.locked_share as lockedShare',
			'k.public_key as publicKey',
			'k.member_id as memberId'
		])
		.where('s.seal_id', '=', sql<Id>`any(${[...sealIds]}::uuid[])`)
		.where('k.given_up_at', 'is', null)
		.execute();

/** Today's holders, and every seal with the keys it is sealed to and the keys it ought to be. */
const standing = (day: PlainDate) => sql`
	with holders as (
		select k.key_id, k.member_id from custodian_keys k
		join custodian_appointments a on a.committee_id = k.committee_id and a.member_id = k.member_id
		where k.given_up_at is null and a.valid @> ${day}::date
	),
	standing as (
		select s.seal_id, s.sealed_on,
			(select count(*) from seal_shares h join custodian_keys k on k.committee_id = h.committee_id and k.key_id = h.key_id
				where h.committee_id = s.committee_id and h.seal_id = s.seal_id and k.given_up_at is null) as openable,
			exists (select from holders o where o.member_id <> all (s.kept_from) and not exists
				(select from seal_shares h where h.committee_id = s.committee_id and h.seal_id = s.seal_id and h.key_id = o.key_id)) as lacks,
			exists (select from seal_shares h where h.committee_id = s.committee_id and h.seal_id = s.seal_id
				and h.key_id not in (select key_id from holders where member_id <> all (s.kept_from))) as spare
		from seals s
	)`;

export async function countSeals(ctx: Context, day: PlainDate): Promise<SealCounts> {
	const { rows } = await sql<SealCounts>`${standing(day)}
		select count(*)::int as "all", count(*) filter (where openable >= 2 and (lacks or spare))::int as outdated,
			count(*) filter (where openable < 2)::int as lost from standing`.execute(ctx.db);
	return rows[0]!;
}

/** Seals that are not sealed to exactly today's custodians and can still be opened, oldest first. */
export async function outdatedSeals(ctx: Context, day: PlainDate, limit: number): Promise<Id[]> {
	const { rows } = await sql<{ id: Id }>`${standing(day)}
		select seal_id as id from standing where openable >= 2 and (lacks or spare) order by sealed_on, seal_id limit ${limit}`.execute(
		ctx.db
	);
	return rows.map(({ id }) => id);
}
