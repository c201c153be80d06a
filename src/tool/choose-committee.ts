import pg from 'pg';
import { findActor } from '#domain/accounts/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Database } from '#platform/server/database.ts';
import { tidy } from '#platform/vietnamese.ts';

type Committee = { id: Id; name: string; isDemonstration: boolean };

/** The committee that is meant: the one named, the only one, or the only one that is not the demonstration. A text is why not. */
export async function chooseCommittee(ownerUrl: string, name: string | null): Promise<Committee | string> {
	const all = await listCommittees(ownerUrl);
	const meant = name === null ? all : all.filter((one) => tidy(one.name) === tidy(name));
	const real = meant.filter(({ isDemonstration }) => !isDemonstration);
	const [only] = meant.length === 1 ? meant : real;
	if (only && (meant.length === 1 || real.length === 1)) return only;
	if (all.length === 0) return 'There is no committee yet. Start the program and create one first.';
	return `Say which committee is meant, with --committee NAME:\n${all.map((one) => `  ${one.name}`).join('\n')}`;
}

/** As the database's owner, who sees every committee. */
async function listCommittees(ownerUrl: string): Promise<Committee[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query<Committee>(
			'select committee_id as id, name, is_demonstration as "isDemonstration" from committees order by founded_at'
		);
		return rows;
	} finally {
		await client.end();
	}
}

/** The context of the committee's office, in whose name the tool acts: somebody of the office, else who may do the same. */
export async function officeOf(database: Database, committeeId: Id): Promise<Context> {
	const db = database.forCommittee(committeeId);
	const nobody = { accountId: '', memberId: '', committeeId, name: '', cellId: null, posts: [] };
	const ctx: Context = {
		committeeId,
		actor: nobody,
		clock: systemClock,
		locale: 'en',
		db,
		inTransaction: false
	};
	for (const kind of ['office', 'secretary', 'deputy-secretary'] as const) {
		const [holder] = await listPostHolders(ctx, [kind]);
		const actor =
			holder && (await findActor(db, { id: '', committeeId, memberId: holder.memberId }, systemClock));
		if (actor) return { ...ctx, actor };
	}
	throw new Refusal('roster.nobody-to-act-for', 409);
}
