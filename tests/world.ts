import { randomBytes } from 'node:crypto';
import { sql, type ControlledTransaction } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { cast, type CastKey, type CellKey } from '#demonstration/cast.ts';
import type { LoadedCommittee } from '#demonstration/load-committee.ts';
import { findActor } from '#domain/accounts/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { clockAt } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase, type Database, type Db } from '#platform/server/database.ts';
import type { DB } from '#platform/server/tables.ts';

/** The morning on which tests take place, unless they say otherwise: Monday 23/11/2026, 8:00 in Việt Nam. */
export const now = '2026-11-23T01:00:00Z';

export type World = LoadedCommittee & {
	committeeId: Id;
	/** somebody of the cast, acting now or at another moment, in the test's own transaction */
	as(person: CastKey, at?: string): Promise<Context>;
	/** any member without a post, by their cell and place in its list (0 is the first) */
	asMember(cell: CellKey, place: number, at?: string): Promise<Context>;
	/** whoever reads the committee's public pages */
	asPublic(at?: string): Context;
	/** the neighbour committee's office, in the same transaction: what does it learn? */
	asNeighbour<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
	/** the acts in the journal about a thing, oldest first, with who did them */
	actsAbout(subjectId: Id): Promise<{ act: string; actorId: string | null; onBehalfOf: string | null }[]>;
	/** the test database's owner, for looking past row-level security and for tampering */
	url: string;
	database: Database;
};

/**
 * A real database of the test file's own, with the cast's committee in it; each test runs in a transaction that is
 * undone. Call it at the top of a describe block or file.
 */
export function useWorld(): World {
	const { url, committee, neighbour } = inject('testDatabase');
	const name = `test_${randomBytes(6).toString('hex')}`;
	const ownUrl = url.replace(/\/tusoi$/, `/${name}`);
	let database: Database;
	let trx: ControlledTransaction<DB>;

	const context = async (
		committeeId: Id,
		account: { memberId: Id; accountId: string },
		at: string
	): Promise<Context> => {
		const db = trx as unknown as Db;
		const clock = clockAt(at);
		const actor = await findActor(
			db,
			{ id: account.accountId, committeeId, memberId: account.memberId },
			clock
		);
		if (!actor) throw new Error('nobody like that in the cast');
		return { committeeId, actor, clock, locale: 'vi', db, inTransaction: true };
	};
	const world: World = {
		...committee,
		url: ownUrl,
		get database() {
			return database;
		},
		as: (person, at = now) => context(committee.committeeId, committee.people[person], at),
		asMember: (cell, place, at = now) =>
			context(committee.committeeId, { memberId: committee.members[cell][place]!, accountId: '' }, at),
		asPublic: (at = now) => ({
			committeeId: committee.committeeId,
			actor: publicActor(committee.committeeId),
			clock: clockAt(at),
			locale: 'vi',
			db: trx as unknown as Db,
			inTransaction: true
		}),
		async asNeighbour(work) {
			const enter = (id: Id) => sql`select set_config('tusoi.committee_id', ${id}, true)`.execute(trx);
			await enter(neighbour.committeeId);
			try {
				return await work(await context(neighbour.committeeId, neighbour.people.office, now));
			} finally {
				await enter(committee.committeeId);
			}
		},
		actsAbout: (subjectId) =>
			trx
				.selectFrom('events')
				.select(['act', 'actor_id as actorId', 'on_behalf_of as onBehalfOf'])
				.where('subject_id', '=', subjectId)
				.orderBy('sequence')
				.execute()
	};

	beforeAll(async () => {
		await asOwner(url, `create database ${name} template tusoi_template`);
		database = openDatabase(ownUrl, 3);
	});
	beforeEach(async () => {
		trx = await database.forCommittee(committee.committeeId).startTransaction().execute();
	});
	afterEach(() => trx.rollback().execute());
	afterAll(async () => {
		await database.close();
		await asOwner(url, `drop database ${name} with (force)`);
	});
	return world;
}

async function asOwner(url: string, statement: string) {
	const client = new pg.Client({ connectionString: url.replace(/\/tusoi$/, '/postgres') });
	await client.connect();
	await client.query(statement);
	await client.end();
}

export { cast };
