import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { Custodian } from '../custodian.ts';
import type { Appointment } from '../forms.ts';
import type { LockedKeyPair } from './lock.ts';

const appointments = (ctx: Context) =>
	ctx.db
		.selectFrom('custodian_appointments as a')
		.leftJoin('custodian_keys as k', (join) =>
			join
				.onRef('k.committee_id', '=', 'a.committee_id')
				.onRef('k.member_id', '=', 'a.member_id')
				.on('k.given_up_at', 'is', null)
		)
		.select([
			'a.appointment_id as appointmentId',
			'a.member_id as memberId',
			memberNameIn('a.member_id').as('name'),
			sql<PlainDate>`lower(a.valid)`.as('from'),
			sql<PlainDate | null>`upper(a.valid)`.as('until'),
			'a.decision',
			'k.key_id as keyId',
			'k.public_key as publicKey',
			'k.made_at as keyMadeAt'
		]);

/** Who is a custodian on a day. */
export const custodiansOn = (ctx: Context, day: PlainDate): Promise<Custodian[]> =>
	appointments(ctx).where(holdsOn('a.valid', day)).orderBy('a.appointment_id').execute();

/** Everybody who is or was one, the latest first. */
export const allAppointments = (ctx: Context) =>
	appointments(ctx)
		.select('a.end_reason as endReason')
		.orderBy(sql`lower(a.valid)`, 'desc')
		.orderBy('a.appointment_id', 'desc')
		.execute();

export const findAppointment = (ctx: Context, id: Id): Promise<Custodian | undefined> =>
	appointments(ctx).where('a.appointment_id', '=', id).executeTakeFirst();

export async function insertAppointment(ctx: Context, { member, from, decision }: Appointment): Promise<Id> {
	const id = newId();
	await ctx.db
		.insertInto('custodian_appointments')
		.values({
			committee_id: ctx.committeeId,
			appointment_id: id,
			member_id: member,
			valid: validity(from),
			decision,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();
	return id;
}

export const saveEnd = (ctx: Context, id: Id, until: PlainDate, reason: string) =>
	ctx.db
		.updateTable('custodian_appointments')
		.set({ valid: sql`daterange(lower(valid), ${until}::date, '[)')`, end_reason: reason })
		.where('appointment_id', '=', id)
		.execute();

/** The keys of a person that are in use, with their locked private halves. A key outlives its holder's office. */
export const keysOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('custodian_keys')
		.select([
			'key_id as keyId',
			'public_key as publicKey',
			'locked_private_key as lockedPrivateKey',
			'made_at as madeAt'
		])
		.where('member_id', '=', memberId)
		.where('given_up_at', 'is', null)
		.execute();

/** Puts a new key in the place of the one before, which is given up. */
export async function replaceKey(ctx: Context, { publicKey, lockedPrivateKey }: LockedKeyPair): Promise<Id> {
	const [id, now] = [newId(), ctx.clock.now()];
	await ctx.db
		.updateTable('custodian_keys')
		.set({ given_up_at: now })
		.where('member_id', '=', ctx.actor.memberId)
		.where('given_up_at', 'is', null)
		.execute();
	await ctx.db
		.insertInto('custodian_keys')
		.values({
			committee_id: ctx.committeeId,
			key_id: id,
			member_id: ctx.actor.memberId,
			public_key: publicKey,
			locked_private_key: lockedPrivateKey,
			made_at: now
		})
		.execute();
	return id;
}
