import { climbCases } from '#domain/cases/server/index.ts';
import { findCommitteeIds } from '#domain/supervision/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

/**
 * Every hour, and when the program starts: the deadlines of citizens' cases follow the days off that the office entered, and
 * the rungs that are due are taken. Nobody acts but the calendar, and the journal says so.
 */
export async function handleCases(services: Services): Promise<void> {
	const { database, jobs, clock, log, settings } = services;
	await jobs.hourly('cases', async () => {
		for (const committeeId of await findCommitteeIds(settings.databaseUrl)) {
			const ctx: Context = {
				...{ committeeId, clock, locale: 'vi', inTransaction: false },
				actor: { accountId: '', memberId: null, committeeId, name: '', cellId: null, posts: [] } as never,
				db: database.forCommittee(committeeId)
			};
			try {
				const taken = await climbCases(ctx);
				if (taken) log.info({ committeeId, taken }, 'rungs of cases were taken');
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				log.warn({ committeeId, code: error.code }, 'no rung of a case was taken');
			}
		}
	});
}
