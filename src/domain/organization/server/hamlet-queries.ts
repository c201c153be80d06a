import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';

/** The hamlets that there are on a date, in the order in which people count them: Thôn 2 before Thôn 10. */
export const hamletsOn = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('hamlets')
		.select(['hamlet_id as id', 'name'])
		.where(holdsOn('valid', date))
		.orderBy(sql`name collate vietnamese_numbers`)
		.execute();

export const insertHamlets = (ctx: Context, hamlets: readonly { id: Id; name: string }[]) =>
	ctx.db
		.insertInto('hamlets')
		.values(
			hamlets.map(({ id, name }) => ({
				committee_id: ctx.committeeId,
				hamlet_id: id,
				name,
				valid: validity(null)
			}))
		)
		.execute();

/** Whether there was such a hamlet to end. */
export async function saveEnd(ctx: Context, id: Id, on: PlainDate): Promise<boolean> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('hamlets')
		.set({ valid: validity(null, on) })
		.where('hamlet_id', '=', id)
		.where(sql<boolean>`upper_inf(valid)`)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
