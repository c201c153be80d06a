import type { Db } from '#platform/server/database.ts';

/** The wrong guesses under a name, held until the transaction ends; a name never tried begins at none. */
export async function lockGuesses(db: Db, username: string, now: Date) {
	await db
		.insertInto('auth.wrong_guesses')
		.values({ username, guesses: 0, last_at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return db
		.selectFrom('auth.wrong_guesses')
		.select(['guesses', 'last_at as lastAt'])
		.where('username', '=', username)
		.forUpdate()
		.executeTakeFirstOrThrow();
}

export const countGuess = (db: Db, username: string, guesses: number, now: Date) =>
	db
		.updateTable('auth.wrong_guesses')
		.set({ guesses, last_at: now })
		.where('username', '=', username)
		.execute();

export const forgetGuesses = (db: Db, username: string) =>
	db.deleteFrom('auth.wrong_guesses').where('username', '=', username).execute();

/** Names that nobody tried for a day: they slow nobody down any more. */
export const forgetOldGuesses = (db: Db, now: Date) =>
	db
		.deleteFrom('auth.wrong_guesses')
		.where('last_at', '<', new Date(now.getTime() - 86_400_000))
		.execute();
