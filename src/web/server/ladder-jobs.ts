import { climbPromises } from '#domain/dialogues/server/index.ts';
import { climbLadders, findCommitteeIds } from '#domain/supervision/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

/**
 * Every hour, and when the program starts: the rungs that are due on every committee's ladder are taken. Nobody acts but the
 * calendar, and the journal says so.
 */
export async function handleLadders(services: Services): Promise<void> {
	const { database, jobs, clock, log, settings } = services;
	await jobs.hourly('ladders', async () => {
		for (const committeeId of await findCommitteeIds(settings.databaseUrl)) {
			const ctx: Context = {
				...{ committeeId, clock, locale: 'vi', inTransaction: false },
				actor: { accountId: '', memberId: null, committeeId, name: '', cellId: null, posts: [] } as never,
				db: database.forCommittee(committeeId)
			};
			try {
				const taken = (await climbLadders(ctx)) + (await climbPromises(ctx));
				if (taken) log.info({ committeeId, taken }, 'rungs were taken');
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				log.warn({ committeeId, code: error.code }, 'no rung was taken');
			}
		}
	});
}
