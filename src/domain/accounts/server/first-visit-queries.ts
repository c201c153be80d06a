import { sql } from 'kysely';
import type { Db } from '#platform/server/database.ts';

/** Whether anybody has an account in this install. */
export const anyAccount = async (db: Db) =>
	(await db
		.selectFrom('auth.user')
		.select(sql`1`.as('one'))
		.limit(1)
		.executeTakeFirst()) !== undefined;

/** Takes the turn to set an install up, for as long as the connection keeps it; false when somebody has it. */
export const takeFirstTurn = async (db: Db): Promise<boolean> =>
	(
		await sql<{
			taken: boolean;
		}>`select pg_try_advisory_lock(hashtextextended('first-visit', 0)) as taken`.execute(db)
	).rows[0]!.taken;

export const endFirstTurn = (db: Db) =>
	sql`select pg_advisory_unlock(hashtextextended('first-visit', 0))`.execute(db);
