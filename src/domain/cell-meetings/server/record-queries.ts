import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** When some people were admitted and became official members. */
export const admissionsOf = async (ctx: Context, memberIds: readonly Id[]) =>
	new Map(
		(
			await ctx.db
				.selectFrom('members')
				.select(['member_id as id', 'admitted_on as admittedOn', 'official_on as officialOn'])
				.where('member_id', '=', sql<Id>`any(${[...memberIds]}::uuid[])`)
				.execute()
		).map((row) => [row.id, row])
	);

/** Whether a meeting about a topic of a cell was held in the quarter of a month. */
export const thematicInQuarter = async (ctx: Context, unitId: Id, month: string): Promise<boolean> =>
	(await ctx.db
		.selectFrom('cell_meetings')
		.select('meeting_id')
		.where('unit_id', '=', unitId)
		.where('kind', '=', 'thematic')
		.where('state', 'in', ['in-session', 'ended', 'signed', 'correcting'])
		.where(sql<boolean>`date_trunc('quarter', month) = date_trunc('quarter', ${month}::date)`)
		.executeTakeFirst()) !== undefined;
