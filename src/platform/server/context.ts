import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { Id } from '../id.ts';
import type { Locale } from '../words.ts';
import { asRefusal } from './constraints.ts';
import type { Db } from './database.ts';

/** Everything that a use case needs to know about the moment: who acts, in which committee, when, on which data. */
export type Context = {
	committeeId: Id;
	actor: Actor;
	clock: Clock;
	locale: Locale;
	db: Db;
	inTransaction: boolean;
};

let savepoints = 0;

/**
 * All of it or nothing. A use case called from another joins its transaction (as a savepoint).
 * A named constraint that speaks up becomes the refusal that it stands for.
 */
export async function transaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
	try {
		return ctx.inTransaction
			? await withinSavepoint(ctx, work)
			: await ctx.db.transaction().execute((db) => work({ ...ctx, db, inTransaction: true }));
	} catch (error) {
		throw asRefusal(error);
	}
}

async function withinSavepoint<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
	const name = sql.id(`part_${++savepoints}`);
	await sql`savepoint ${name}`.execute(ctx.db);
	try {
		const result = await work(ctx);
		await sql`release savepoint ${name}`.execute(ctx.db);
		return result;
	} catch (error) {
		await sql`rollback to savepoint ${name}`.execute(ctx.db);
		throw error;
	}
}
