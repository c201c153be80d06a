import { memberNameIn } from '#domain/membership/server/index.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** The one round of sealing anew that waits for a second holder, if any. */
export const waitingReseal = (ctx: Context) =>
	ctx.db
		.selectFrom('reseals as r')
		.select([
			'r.reseal_id as id',
			'r.asked_by as askedBy',
			memberNameIn('r.asked_by').as('askedByName'),
			'r.seals'
		])
		.where('r.state', '=', 'asked')
		.executeTakeFirst();

export type Reseal = NonNullable<Awaited<ReturnType<typeof waitingReseal>>>;

export const lockReseal = (ctx: Context, id: Id) =>
	ctx.db.selectFrom('reseals').select('reseal_id').where('reseal_id', '=', id).forUpdate().execute();

export async function insertReseal(
	ctx: Context,
	keyId: Id,
	handed: { sealId: Id; handedShare: string }[]
): Promise<Id> {
	const id = newId();
	await ctx.db
		.insertInto('reseals')
		.values({
			committee_id: ctx.committeeId,
			reseal_id: id,
			asked_by: ctx.actor.memberId,
			asked_key: keyId,
			asked_at: ctx.clock.now(),
			seals: handed.length
		})
		.execute();
	await ctx.db
		.insertInto('reseal_shares')
		.values(
			handed.map(({ sealId, handedShare }) => ({
				committee_id: ctx.committeeId,
				reseal_id: id,
				seal_id: sealId,
				handed_share: handedShare
			}))
		)
		.execute();
	return id;
}

export const handedShares = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('reseal_shares as h')
		.innerJoin('seals as s', (join) =>
			join.onRef('s.committee_id', '=', 'h.committee_id').onRef('s.seal_id', '=', 'h.seal_id')
		)
		.select([
			'h.seal_id as sealId',
			'h.handed_share as handedShare',
			's.sealed_text as sealedText',
			's.kept_from as keptFrom'
		])
		.where('h.reseal_id', '=', id)
		.execute();

/** A round is over: the shares that were handed on go at once. */
export async function settleReseal(ctx: Context, id: Id, state: 'opened' | 'withdrawn', seals: number) {
	await ctx.db.deleteFrom('reseal_shares').where('reseal_id', '=', id).execute();
	await ctx.db
		.updateTable('reseals')
		.set({ state, seals, decided_by: ctx.actor.memberId, decided_at: ctx.clock.now() })
		.where('reseal_id', '=', id)
		.execute();
}
