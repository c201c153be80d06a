import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#platform/server/database.ts';
import { anyAccount, endFirstTurn, takeFirstTurn } from './first-visit-queries.ts';

/**
 * Does what is done once in an install, while nobody can sign in yet; answers null when it is done already. Two at the
 * same moment take turns, and nobody who waits keeps a connection from the one who works.
 */
export async function onFirstVisit<T>({ outside }: Database, work: () => Promise<T>): Promise<T | null> {
	for (;;) {
		const done = await outside.connection().execute(async (db) => {
			if (!(await takeFirstTurn(db))) return undefined;
			try {
				return { answer: (await anyAccount(db)) ? null : await work() };
			} finally {
				await endFirstTurn(db);
			}
		});
		if (done) return done.answer;
		await wait(200);
	}
}
