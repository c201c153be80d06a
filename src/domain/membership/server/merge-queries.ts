import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** How many memberships and posts of a cell begin on a day or later. */
export async function beginLaterIn(ctx: Context, unitId: Id, on: PlainDate): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select (select count(*) from memberships where unit_id = ${unitId} and not isempty(valid) and lower(valid) >= ${on}::date)
			+ (select count(*) from posts where unit_id = ${unitId} and not isempty(valid) and lower(valid) >= ${on}::date)
			as count`.execute(ctx.db);
	return Number(rows[0]!.count);
}

const runs = (on: PlainDate) => sql<boolean>`valid @> ${on}::date`;

/** Who holds a post in a cell on a day. */
export const postsNotOver = (ctx: Context, unitId: Id, on: PlainDate) =>
	ctx.db
		.selectFrom('posts')
		.select(['member_id as memberId', 'kind'])
		.where('unit_id', '=', unitId)
		.where(runs(on))
		.execute();

export const endPostsIn = (ctx: Context, unitId: Id, on: PlainDate) =>
	ctx.db
		.updateTable('posts')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('unit_id', '=', unitId)
		.where(runs(on))
		.execute();

/** Everybody who is in a cell on a day is in another from that day, for as long as was recorded; who they are. */
export async function moveEverybody(ctx: Context, from: Id, into: Id, on: PlainDate): Promise<Id[]> {
	const there = await ctx.db
		.selectFrom('memberships')
		.select(['member_id as memberId', sql<PlainDate | null>`upper(valid)`.as('to')])
		.where('unit_id', '=', from)
		.where(runs(on))
		.execute();
	if (there.length === 0) return [];
	await ctx.db
		.updateTable('memberships')
		.set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
		.where('unit_id', '=', from)
		.where(runs(on))
		.execute();
	await ctx.db
		.insertInto('memberships')
		.values(
			there.map(({ memberId, to }) => ({
				committee_id: ctx.committeeId,
				membership_id: newId(),
				member_id: memberId,
				unit_id: into,
				valid: sql<string>`daterange(${on}::date, ${to}::date)`
			}))
		)
		.execute();
	return there.map(({ memberId }) => memberId);
}
