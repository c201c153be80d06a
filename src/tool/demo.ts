import {
	demonstrationCommitteeIds,
	listDemonstrationPeople,
	openAuth
} from '#domain/accounts/server/index.ts';
import { systemClock, today } from '#platform/clock.ts';
import { openFiles } from '#platform/server/files.ts';
import { loadDemonstration } from '#web/server/demonstration.ts';
import { withDatabase } from './with-database.ts';

/** `npx tusoi demo`: loads the demonstration committee, once; a second time changes nothing. */
export const demo = (_args: string[]) =>
	withDatabase(async ({ settings, database, ownerUrl }) => {
		for (const id of await demonstrationCommitteeIds(database.outside)) {
			if ((await listDemonstrationPeople(database.forCommittee(id), id, today(systemClock))).length) {
				console.log('The demonstration is loaded already.');
				return;
			}
		}
		const { auth, close } = openAuth({
			url: ownerUrl,
			secret: 'not used: nobody signs in here'.padEnd(32),
			secureCookies: false
		});
		try {
			await loadDemonstration({
				database,
				auth,
				files: openFiles(settings.dataFolder),
				clock: systemClock
			});
		} finally {
			await close();
		}
		console.log('The demonstration is loaded.');
	});
