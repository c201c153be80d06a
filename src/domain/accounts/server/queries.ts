import { sql } from 'kysely';
import type { HeldPost } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Db } from '#platform/server/database.ts';
import { holdsOn } from '#platform/server/ranges.ts';

/** The person behind an account, with the cell and the posts of that day, in one query. */
export const findPerson = (db: Db, memberId: Id, date: PlainDate) =>
	db
		.selectFrom('members as m')
		.select((eb) => [
			'm.full_name as name',
			eb
				.selectFrom('memberships as ms')
				.select('ms.unit_id')
				.whereRef('ms.committee_id', '=', 'm.committee_id')
				.whereRef('ms.member_id', '=', 'm.member_id')
				.where(holdsOn('ms.valid', date))
				.as('cellId'),
			// Who leads a cell answers for those that were merged into it.
			eb
				.selectFrom('posts as p')
				.innerJoinLateral(
					sql<{ id: Id }>`unit_and_forebears(p.committee_id, p.unit_id, ${date}::date)`.as<'held'>(
						sql`held(id)`
					),
					(join) => join.onTrue()
				)
				.select(
					sql<HeldPost[]>`coalesce(json_agg(json_build_object('kind', p.kind, 'unitId', held.id)
						order by p.kind, held.id <> p.unit_id, held.id), '[]')`.as('posts')
				)
				.whereRef('p.committee_id', '=', 'm.committee_id')
				.whereRef('p.member_id', '=', 'm.member_id')
				.where(holdsOn('p.valid', date))
				.as('posts'),
			eb
				.selectFrom('auth.user as u')
				.innerJoin('auth.activations as a', 'a.user_id', 'u.id')
				.select('a.issued_by')
				.whereRef('u.committeeId', '=', 'm.committee_id')
				.whereRef('u.memberId', '=', 'm.member_id')
				.as('slipFrom'),
			hasLeft(date).as('hasLeft')
		])
		.where('m.member_id', '=', memberId)
		.executeTakeFirst();

/** Was in a cell once, and is in none on a day nor will be later. */
const hasLeft = (date: PlainDate) => sql<boolean>`(
	select coalesce(bool_and(coalesce(upper(ms.valid) <= ${date}::date, false)), false) from memberships ms
	where ms.committee_id = m.committee_id and ms.member_id = m.member_id and not isempty(ms.valid)
)`;

export const findAccountOf = (ctx: Context, memberId: Id) =>
	ctx.db
		.selectFrom('auth.user as u')
		.leftJoin('auth.activations as a', 'a.user_id', 'u.id')
		.select([
			'u.id',
			'u.username',
			'a.issued_at as issuedAt',
			'a.used_at as usedAt',
			'a.expires_at as expiresAt'
		])
		.where('u.committeeId', '=', ctx.committeeId)
		.where('u.memberId', '=', memberId)
		.executeTakeFirst();

export const usernamesLike = async (db: Db, stem: string) =>
	(await db.selectFrom('auth.user').select('username').where('username', 'like', `${stem}%`).execute()).map(
		(row) => row.username
	);

export async function insertAccount(
	ctx: Context,
	account: { id: string; memberId: Id; name: string; username: string; passwordHash: string }
) {
	const now = ctx.clock.now();
	await ctx.db
		.insertInto('auth.user')
		.values({
			id: account.id,
			name: account.name,
			email: `${account.username}@tusoi.invalid`,
			emailVerified: false,
			username: account.username,
			displayUsername: account.username,
			committeeId: ctx.committeeId,
			memberId: account.memberId,
			createdAt: now,
			updatedAt: now
		})
		.execute();
	await ctx.db
		.insertInto('auth.account')
		.values({
			id: account.id,
			accountId: account.id,
			providerId: 'credential',
			userId: account.id,
			password: account.passwordHash,
			createdAt: now,
			updatedAt: now
		})
		.execute();
}

export const saveActivation = (
	ctx: Context,
	activation: { user_id: string; code_hash: string; issued_by: Id; issued_at: Date; expires_at: Date }
) =>
	ctx.db
		.insertInto('auth.activations')
		.values({ ...activation, used_at: null })
		.onConflict((conflict) => conflict.column('user_id').doUpdateSet({ ...activation, used_at: null }))
		.execute();

export const findActivation = (db: Db, username: string) =>
	db
		.selectFrom('auth.user as u')
		.innerJoin('auth.activations as a', 'a.user_id', 'u.id')
		.select([
			'u.id as userId',
			'u.committeeId',
			'u.memberId',
			'u.name',
			'a.code_hash as codeHash',
			'a.expires_at as expiresAt',
			'a.used_at as usedAt'
		])
		.where('u.username', '=', username)
		.executeTakeFirst();

/** Uses the code that was looked at, once: false when somebody was quicker, or a newer slip has been printed. */
export async function useActivation(
	ctx: Context,
	{ userId, codeHash }: { userId: string; codeHash: string },
	passwordHash: string
): Promise<boolean> {
	const used = await ctx.db
		.updateTable('auth.activations')
		.set({ used_at: ctx.clock.now() })
		.where('user_id', '=', userId)
		.where('code_hash', '=', codeHash)
		.where('used_at', 'is', null)
		.executeTakeFirst();
	if (used.numUpdatedRows !== 1n) return false;
	await savePassword(ctx, userId, passwordHash);
	return true;
}

export const savePassword = (ctx: Context, userId: string, passwordHash: string) =>
	ctx.db
		.updateTable('auth.account')
		.set({ password: passwordHash, updatedAt: ctx.clock.now() })
		.where('userId', '=', userId)
		.where('providerId', '=', 'credential')
		.execute();

export const findPasswordHash = async (ctx: Context, userId: string) =>
	(
		await ctx.db
			.selectFrom('auth.account')
			.select('password')
			.where('userId', '=', userId)
			.where('providerId', '=', 'credential')
			.executeTakeFirst()
	)?.password ?? '';

export const deleteSessions = (ctx: Context, userId: string) =>
	ctx.db.deleteFrom('auth.session').where('userId', '=', userId).execute();

/** The accounts of some members, with the slip printed last. */
export const accountsOf = (ctx: Context, memberIds: Id[]) =>
	ctx.db
		.selectFrom('auth.user as u')
		.leftJoin('auth.activations as a', 'a.user_id', 'u.id')
		.select([
			'u.memberId',
			'u.username',
			'a.issued_at as issuedAt',
			'a.expires_at as expiresAt',
			'a.used_at as usedAt'
		])
		.where('u.committeeId', '=', ctx.committeeId)
		.where('u.memberId', 'in', memberIds)
		.execute();

/** The people with whom a demonstration is tried, for the sign-in page; nobody with a slip of their own, nobody of a real committee. */
export const listDemonstrationPeople = (db: Db, committeeId: Id, date: PlainDate) =>
	db
		.selectFrom('auth.user as u')
		.innerJoin('committees as c', (join) =>
			join.onRef('c.committee_id', '=', 'u.committeeId').on('c.is_demonstration', '=', true)
		)
		.leftJoin('posts as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'u.committeeId')
				.onRef('p.member_id', '=', 'u.memberId')
				.on(holdsOn('p.valid', date))
		)
		.leftJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'p.committee_id')
				.onRef('up.unit_id', '=', 'p.unit_id')
				.on(holdsOn('up.valid', date))
		)
		.select([
			'u.username',
			'u.name',
			sql<
				{ kind: HeldPost['kind'] | null; unit: string | null }[]
			>`json_agg(json_build_object('kind', p.kind, 'unit', up.name) order by p.kind)`.as('posts')
		])
		.where('u.committeeId', '=', committeeId)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('auth.activations as a').select('a.user_id').whereRef('a.user_id', '=', 'u.id')))
		)
		.groupBy(['u.username', 'u.name', 'u.createdAt'])
		.orderBy('u.createdAt')
		.execute();

export const demonstrationCommitteeIds = async (db: Db) =>
	(await db.selectFrom('auth.user').select('committeeId').distinct().limit(20).execute()).map(
		(row) => row.committeeId
	);
