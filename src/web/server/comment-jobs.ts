import { takeInComments } from '#domain/comments/server/index.ts';
import { clearLapsedOpenings } from '#domain/custody/server/index.ts';
import { findCommitteeIds } from '#domain/supervision/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { takeFailures } from './anonymous-failures.ts';
import type { Services } from './services.ts';

/**
 * Every hour, and when the program starts: what came in on days that are over is put down, and what custodians may read no
 * longer is taken away. It runs whether or not anything came, and logs nothing of what it found; what
 * failed on pages that log nothing is told when its day is over.
 */
export async function handleComments({ database, jobs, clock, log, settings }: Services): Promise<void> {
	await jobs.hourly('comments', async () => {
		for (const committeeId of await findCommitteeIds(settings.databaseUrl)) {
			const ctx: Context = {
				...{ committeeId, clock, locale: 'vi', inTransaction: false },
				actor: publicActor(committeeId),
				db: database.forCommittee(committeeId)
			};
			await transaction(ctx, takeInComments);
			await transaction(ctx, clearLapsedOpenings);
		}
		const failures = takeFailures(today(clock));
		if (Object.keys(failures).length) log.error({ failures }, 'pages for comments failed on days before');
	});
}
