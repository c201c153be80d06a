import { sql } from 'kysely';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

/** Every member's own facts. */
export const memberFacts = (ctx: Context) =>
	ctx.db
		.selectFrom('members')
		.select([
			'member_id as id',
			'full_name as fullName',
			'born_on as bornOn',
			'birth_precision as birthPrecision',
			'sex',
			'admitted_on as admittedOn',
			'official_on as officialOn',
			'card_number as cardNumber',
			'phone'
		])
		.execute();

/** What holds on a date or begins after it, the last first: `to` is the day before the end. */
export const membershipsFrom = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('memberships')
		.select(['membership_id as membershipId', 'member_id as memberId', 'unit_id as unitId', since('valid')])
		.where(notOver('valid', date))
		.orderBy(sql`lower(valid)`, (order) => order.desc().nullsLast())
		.execute();

export const postsFrom = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('posts')
		.select(['post_id as postId', 'member_id as memberId', 'unit_id as unitId', 'kind', since('valid')])
		.where(notOver('valid', date))
		.orderBy('post_id')
		.$narrowType<{ kind: PostKind }>()
		.execute();

export const exemptionsFrom = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('exemptions')
		.select([
			'exemption_id as exemptionId',
			'member_id as memberId',
			sql<PlainDate | null>`lower(valid)`.as('from'),
			sql<PlainDate | null>`upper(valid) - 1`.as('until')
		])
		.where(notOver('valid', date))
		.orderBy(sql`lower(valid)`, (order) => order.desc().nullsLast())
		.execute();

const since = (column: string) => sql<PlainDate | null>`lower(${sql.ref(column)})`.as('since');

const notOver = (column: string, date: PlainDate) =>
	sql<boolean>`not isempty(${sql.ref(column)}) and (upper(${sql.ref(column)}) is null or upper(${sql.ref(column)}) > ${date}::date)`;

export type MemberFacts = Awaited<ReturnType<typeof memberFacts>>[number];
