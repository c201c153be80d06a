import { takeInComments } from '#domain/comments/server/index.ts';
import { clearLapsedOpenings } from '#domain/custody/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { transaction } from '#platform/server/context.ts';
import { takeFailures } from './anonymous-failures.ts';
import { forEachCommittee } from './each-committee.ts';
import type { Services } from './services.ts';

/**
 * Every hour, and when the program starts: what came in on days that are over is put down, and what custodians may read no
 * longer is taken away. It runs whether or not anything came, and logs nothing of what it found; what
 * failed on pages that log nothing is told when its day is over.
 */
export const handleComments = (services: Services): Promise<void> =>
	services.jobs.hourly('comments', async () => {
		await forEachCommittee(services, publicActor, async (ctx) => {
			await transaction(ctx, takeInComments);
			await transaction(ctx, clearLapsedOpenings);
		});
		const failures = takeFailures(today(services.clock));
		if (Object.keys(failures).length)
			services.log.error({ failures }, 'pages for comments failed on days before');
	});
