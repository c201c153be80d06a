import { handleArchives } from './archive-jobs.ts';
import { handleComments } from './comment-jobs.ts';
import { handleLadders } from './ladder-jobs.ts';
import { handleRosterImports } from './roster-jobs.ts';
import { handleRotations } from './rotation-jobs.ts';
import type { Services } from './services.ts';

/** Which work runs in the background: one line a kind. */
export async function registerJobs(services: Services): Promise<void> {
	await handleRosterImports(services);
	await handleArchives(services);
	await handleRotations(services);
	await handleLadders(services);
	await handleComments(services);
}
