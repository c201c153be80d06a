import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { DispatchRole } from '../dispatch.ts';

export const findKeys = (ctx: Context) =>
	ctx.db
		.selectFrom('dispatch_keys')
		.select(['public_key as publicKey', 'private_key as privateKey'])
		.where('committee_id', '=', ctx.committeeId)
		.executeTakeFirst();

export const insertKeys = (ctx: Context, keys: { publicKey: string; privateKey: string }) =>
	ctx.db
		.insertInto('dispatch_keys')
		.values({
			committee_id: ctx.committeeId,
			public_key: keys.publicKey,
			private_key: keys.privateKey,
			made_at: ctx.clock.now()
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();

export type Partner = {
	id: Id;
	name: string;
	role: DispatchRole;
	publicKey: string;
	agreedAt: Date;
	agreedBy: string;
	endedAt: Date | null;
};

const partners = (ctx: Context) =>
	ctx.db
		.selectFrom('dispatch_partners as d')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'd.committee_id').onRef('m.member_id', '=', 'd.agreed_by')
		)
		.select([
			'd.partner_id as id',
			'd.name',
			'd.role',
			'd.public_key as publicKey',
			'd.agreed_at as agreedAt',
			'm.full_name as agreedBy',
			'd.ended_at as endedAt'
		]);

export const findPartner = (ctx: Context, id: Id): Promise<Partner | undefined> =>
	partners(ctx).where('d.partner_id', '=', id).executeTakeFirst();

export const listAllPartners = (ctx: Context): Promise<Partner[]> =>
	partners(ctx)
		.orderBy('d.ended_at', (by) => by.desc().nullsFirst())
		.orderBy('d.name')
		.execute();

export const savePartner = (
	ctx: Context,
	partner: { id: Id; name: string; role: DispatchRole; publicKey: string; agreedBy: Id }
) => {
	const facts = {
		name: partner.name,
		role: partner.role,
		public_key: partner.publicKey,
		agreed_by: partner.agreedBy,
		agreed_at: ctx.clock.now(),
		ended_at: null
	};
	return ctx.db
		.insertInto('dispatch_partners')
		.values({ committee_id: ctx.committeeId, partner_id: partner.id, ...facts })
		.onConflict((conflict) => conflict.columns(['committee_id', 'partner_id']).doUpdateSet(facts))
		.execute();
};

export const updatePartnerEnd = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('dispatch_partners')
		.set({ ended_at: ctx.clock.now() })
		.where('partner_id', '=', id)
		.where('ended_at', 'is', null)
		.executeTakeFirst();

export type PairingCode = {
	id: Id;
	role: DispatchRole;
	sealKey: Buffer;
	madeBy: Id;
	madeAt: Date;
	expiresAt: Date;
	usedAt: Date | null;
};

const codes = (ctx: Context) =>
	ctx.db
		.selectFrom('pairing_codes')
		.select([
			'pairing_id as id',
			'role',
			'seal_key as sealKey',
			'made_by as madeBy',
			'made_at as madeAt',
			'expires_at as expiresAt',
			'used_at as usedAt'
		]);

export const findCode = (ctx: Context, id: Id): Promise<PairingCode | undefined> =>
	codes(ctx).where('pairing_id', '=', id).executeTakeFirst();

export const findCodeForUpdate = (ctx: Context, id: Id): Promise<PairingCode | undefined> =>
	codes(ctx).where('pairing_id', '=', id).forUpdate().executeTakeFirst();

/** The codes that can still be used, and the answers that were given lately; the newest first. */
export const listCodes = (ctx: Context): Promise<PairingCode[]> =>
	codes(ctx).where('expires_at', '>', ctx.clock.now()).orderBy('made_at', 'desc').execute();

export const insertCode = (
	ctx: Context,
	code: { id: Id; role: DispatchRole; hash: Buffer; sealKey: Buffer; expiresAt: Date; usedAt?: Date }
) =>
	ctx.db
		.insertInto('pairing_codes')
		.values({
			committee_id: ctx.committeeId,
			pairing_id: code.id,
			role: code.role,
			code_hash: code.hash,
			seal_key: code.sealKey,
			made_by: ctx.actor.memberId,
			// An answered code of theirs is used in the very moment in which it is written down: that tells it from our own.
			made_at: code.usedAt ?? ctx.clock.now(),
			expires_at: code.expiresAt,
			used_at: code.usedAt ?? null
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();

export const useCode = (ctx: Context, id: Id) =>
	ctx.db
		.updateTable('pairing_codes')
		.set({ used_at: ctx.clock.now() })
		.where('pairing_id', '=', id)
		.execute();

/** Asks the database whether another committee in this install shows this code, and pairs the two if so. */
export const answerCodeHere = async (
	ctx: Context,
	hash: Buffer
): Promise<{ id: Id; name: string; role: DispatchRole } | undefined> =>
	(
		await sql<{ id: Id; name: string; role: DispatchRole }>`
			select partner_id as id, name, role from answer_pairing(${hash}, ${ctx.actor.memberId}, ${ctx.clock.now()})`.execute(
			ctx.db
		)
	).rows[0];
