import pg from 'pg';
import { loadShippedSets, shippedRuleSets } from '#domain/rules/server/index.ts';
import { calendarActor } from '#platform/actor.ts';
import { systemClock } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { openDatabase } from '#platform/server/database.ts';

/**
 * After an update: every committee that lacks a rule set which ships with this version gets it, and its journal says so.
 * Nothing happens when none does.
 */
export async function loadShippedRules(ownerUrl: string): Promise<void> {
	const lacking = await committeesLackingOne(ownerUrl);
	if (lacking.length === 0) return;
	const database = openDatabase(ownerUrl, 1);
	try {
		for (const committeeId of lacking)
			await loadShippedSets({
				committeeId,
				// Nobody did it: the journal names no actor.
				actor: calendarActor(committeeId),
				clock: systemClock,
				locale: 'vi',
				db: database.forCommittee(committeeId),
				inTransaction: false
			});
	} finally {
		await database.close();
	}
}

/** As the database's owner, who sees every committee. */
async function committeesLackingOne(ownerUrl: string): Promise<Id[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query<{ id: Id }>(
			`select c.committee_id as id from committees c where exists (
				select from unnest($1::text[]) as ships (code) where not exists (
					select from rule_sets r where r.committee_id = c.committee_id and r.code = ships.code
				)
			) order by c.founded_at`,
			[shippedRuleSets().map(({ code }) => code)]
		);
		return rows.map(({ id }) => id);
	} finally {
		await client.end();
	}
}
