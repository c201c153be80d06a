import { climbCases } from '#domain/cases/server/index.ts';
import { climbPromises } from '#domain/dialogues/server/index.ts';
import { climbLadders } from '#domain/supervision/server/index.ts';
import { calendarActor } from '#platform/actor.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { forEachCommittee } from './each-committee.ts';
import type { Services } from './services.ts';

/**
 * Every hour, and when the program starts: the rungs that are due on every committee's ladder are taken, and the deadlines of
 * citizens' cases follow the days off that the office entered. Nobody acts but the calendar, and the journal says so.
 */
export async function handleLadders(services: Services): Promise<void> {
	await climbHourly(
		services,
		'ladders',
		async (ctx) => (await climbLadders(ctx)) + (await climbPromises(ctx))
	);
	await climbHourly(services, 'cases', climbCases);
}

/** What one committee refuses is told in the log, and the next has its turn. */
const climbHourly = (
	services: Services,
	kind: string,
	climb: (ctx: Context) => Promise<number>
): Promise<void> =>
	services.jobs.hourly(kind, () =>
		forEachCommittee(services, calendarActor, async (ctx) => {
			const { committeeId } = ctx;
			try {
				const taken = await climb(ctx);
				if (taken) services.log.info({ committeeId, kind, taken }, 'rungs were taken');
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				services.log.warn({ committeeId, kind, code: error.code }, 'no rung was taken');
			}
		})
	);
