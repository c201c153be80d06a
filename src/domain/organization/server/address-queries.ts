import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Db } from '#platform/server/database.ts';
import { fold } from '#platform/vietnamese.ts';

/** Gives a committee the address of its public pages, after the name of its place; a number follows where that is taken. */
export async function claimPublicAddress(ctx: Context, place: string): Promise<string> {
	const name =
		fold(place)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'xa';
	for (let nth = 1; ; nth++) {
		const handle = nth === 1 ? name : `${name}-${nth}`;
		const { numInsertedOrUpdatedRows } = await ctx.db
			.insertInto('auth.public_addresses')
			.values({ handle, committee_id: ctx.committeeId })
			.onConflict((conflict) => conflict.column('handle').doNothing())
			.executeTakeFirst();
		if (numInsertedOrUpdatedRows === 1n) return handle;
	}
}

/** The committee that has this address, if any; `outside` sees no committee's rows. */
export const findByPublicAddress = async (outside: Db, handle: string): Promise<Id | undefined> =>
	(
		await outside
			.selectFrom('auth.public_addresses')
			.select('committee_id')
			.where('handle', '=', handle)
			.executeTakeFirst()
	)?.committee_id;

/** The committees of this install by their address. */
export const listPublicAddresses = (outside: Db): Promise<{ handle: string; committeeId: Id }[]> =>
	outside
		.selectFrom('auth.public_addresses')
		.select(['handle', 'committee_id as committeeId'])
		.orderBy('handle')
		.execute();

/** The address of this committee's public pages, such as `minh-hoa`. */
export const getPublicAddress = async (ctx: Context): Promise<string> =>
	(
		await ctx.db
			.selectFrom('auth.public_addresses')
			.select('handle')
			.where('committee_id', '=', ctx.committeeId)
			.executeTakeFirstOrThrow()
	).handle;
