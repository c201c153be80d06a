import { verifyJournal } from '#platform/server/events.ts';
import { withDatabase } from './with-database.ts';

/** `npx tusoi journal verify`: exit code 1 when any committee's chain is broken. */
export const journal = ([word]: string[]) =>
	withDatabase(async ({ database, ownerUrl }) => {
		if (word !== 'verify') {
			console.log('Usage: npx tusoi journal verify');
			return 2;
		}
		let broken = 0;
		for (const { committee_id, name } of await listCommittees(ownerUrl)) {
			const check = await verifyJournal(database.forCommittee(committee_id), committee_id);
			if (check.sound) console.log(`${name}: ${check.events} events, unbroken; last hash ${check.head}`);
			else console.log(`${name}: BROKEN at event ${check.brokenAt}`);
			if (!check.sound) broken++;
		}
		return broken ? 1 : 0;
	});

async function listCommittees(ownerUrl: string) {
	const { default: pg } = await import('pg');
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		return (
			await client.query<{ committee_id: string; name: string }>(
				'select committee_id, name from committees order by founded_at'
			)
		).rows;
	} finally {
		await client.end();
	}
}
