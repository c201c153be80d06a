import { redirect } from '@sveltejs/kit';
import { onFirstVisit } from '#domain/accounts/server/index.ts';
import { loadDemonstration } from '#web/server/demonstration.ts';
import { services } from '#web/server/services.ts';

/** Loads the demonstration into an empty install; the sign-in page then lists its people. */
export async function POST() {
	await onFirstVisit(services.database, () => loadDemonstration(services));
	redirect(303, '/sign-in');
}
