import type { Clock } from '#platform/clock.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Database } from '#platform/server/database.ts';
import { patienceAfter } from '../throttle.ts';
import { countGuess, forgetGuesses, forgetOldGuesses, lockGuesses } from './guess-queries.ts';

/**
 * One attempt to prove who one is, under a name. It is counted before it is looked at, so that many at once are
 * no way round; being right forgets the wrong ones. Refuses (429) who guessed too often and has not waited.
 */
export async function withPatience<T>(
	{ database, clock }: { database: Database; clock: Clock },
	name: string,
	attempt: () => Promise<T>
): Promise<T> {
	const now = clock.now();
	await database.outside.transaction().execute(async (db) => {
		const before = await lockGuesses(db, name, now);
		const { guesses, waitMs } = patienceAfter(before, now);
		if (waitMs > 0)
			throw new Refusal('accounts.too-many-guesses', 429, { minutes: Math.ceil(waitMs / 60_000) });
		await countGuess(db, name, guesses + 1, now);
	});
	const result = await attempt();
	await forgetGuesses(database.outside, name);
	await forgetOldGuesses(database.outside, now);
	return result;
}
