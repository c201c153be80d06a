import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Id } from '../id.ts';
import type { DB } from './tables.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Db = Kysely<DB>;

export type Database = {
	/** Queries that see exactly one committee's rows: row-level security does the rest. */
	forCommittee(committeeId: Id): Db;
	/** Queries outside any committee: sign-in, health. They see no committee's rows at all. */
	outside: Db;
	pool: pg.Pool;
	close(): Promise<void>;
};

/** The connections act as `tusoi_app`, which owns no table and passes no row-level security by. */
export function openDatabase(url: string, max = 10): Database {
	const pool = new pg.Pool({ connectionString: url, max, options: '-c role=tusoi_app -c timezone=UTC' });
	pool.on('error', () => {
		// An idle connection was cut (the server restarted): the pool opens another when asked.
	});
	const open = new Map<string, Db>();
	const forScope = (scope: string): Db => {
		const known = open.get(scope);
		if (known) return known;
		const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: scopedTo(pool, scope) }) });
		open.set(scope, db);
		return db;
	};
	return { forCommittee: forScope, outside: forScope(''), pool, close: () => pool.end() };
}

/** The same pool, whose connections are told whose rows they may see before they are handed out. */
const scopedTo = (pool: pg.Pool, scope: string) => ({
	async connect() {
		const client = (await pool.connect()) as ScopedClient;
		if (client.committeeScope === scope) return client;
		try {
			await client.query("select set_config('tusoi.committee_id', $1, false)", [scope]);
		} catch (error) {
			client.release(true);
			throw error;
		}
		client.committeeScope = scope;
		return client;
	},
	options: pool.options,
	end: async () => {}
});

type ScopedClient = pg.PoolClient & { committeeScope?: string };
