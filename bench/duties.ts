import pg from 'pg';
import { loadCommittee } from '#demonstration/load-committee.ts';
import { findActor } from '#domain/accounts/server/index.ts';
import { coveragePerPage, listCoverage } from '#domain/duties/server/index.ts';
import { openCells } from '#domain/organization/server/index.ts';
import { systemClock, today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase } from '#platform/server/database.ts';
import { migrate } from '#platform/server/migrate.ts';
import { addCrowd } from './dataset.ts';
import { middle, round, say } from './measure.ts';

const size = { cells: 90, members: 2500 };

/**
 * Who does what in 90 cells of 2,500 members, each with a duty of their own and every cell with five more: one page of the coverage,
 * against the plainest question about the same people, how many members each cell has.
 */
export async function dutyCoverage(url: string): Promise<void> {
	await migrate(url);
	const database = openDatabase(url, 2);
	const committeeId = newId();
	const nobody: Context = {
		committeeId,
		actor: { accountId: '', memberId: newId(), committeeId, name: '', cellId: null, posts: [] },
		clock: systemClock,
		locale: 'vi',
		db: database.forCommittee(committeeId),
		inTransaction: false
	};
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { people } = await loadCommittee(nobody, { small: true });
		const { memberId } = people.office;
		const names = Array.from({ length: size.cells }, (_, i) => `Chi bộ số ${i + 1}`);
		const cells = (await openCells(nobody, names, null)).map(({ id }) => id);
		await addCrowd(url, committeeId, cells, size.members);
		await addDuties(client, committeeId, memberId, cells);
		const actor = await findActor(nobody.db, { id: '', committeeId, memberId }, systemClock);
		const ctx = { ...nobody, actor: actor! };
		const shown = await listCoverage(ctx, today(systemClock), 1);
		if (shown.cells.length !== coveragePerPage || shown.cells.at(-1)!.members < 20)
			throw new Error('the coverage lacks cells or their members');
		const ours = () => listCoverage(ctx, today(systemClock), 1);
		const plain = () =>
			client.query(
				`select unit_id, count(*) from memberships where committee_id = $1 and unit_id = any($2) and valid @> current_date group by unit_id`,
				[committeeId, cells.slice(0, coveragePerPage)]
			);
		const [value, yardstick] = [await millisecondsOf(ours), await millisecondsOf(plain)];
		say({
			name: `coverage of duties, ${size.cells} cells, ${size.members} members`,
			unit: 'ms',
			value: round(value),
			yardstick: round(yardstick, 2),
			ratio: round(value / yardstick),
			goal: 100
		});
	} finally {
		await client.end();
		await database.close();
	}
}

/** Five duties of every cell, held by some of its members, and one more for each member. */
async function addDuties(client: pg.Client, committeeId: Id, enteredBy: Id, cells: Id[]) {
	await client.query(
		`insert into duties (committee_id, duty_id, unit_id, title, valid, entered_by, channel, entered_at)
		select $1::uuid, md5('duty ' || unit_id || n)::uuid, unit_id, 'Việc ' || n, daterange('2025-01-01', null), $2, 'import', now()
		from unnest($3::uuid[]) unit_id, generate_series(1, 33) n`,
		[committeeId, enteredBy, cells]
	);
	await client.query(
		`insert into duty_holdings (committee_id, duty_holding_id, duty_id, member_id, valid, entered_by, channel, entered_at)
		select $1::uuid, md5('holding ' || member_id || n)::uuid, md5('duty ' || unit_id || n)::uuid, member_id,
			daterange('2025-01-01', null), $2, 'import', now()
		from (select member_id, unit_id, row_number() over (partition by unit_id order by member_id) as nth from memberships
			where committee_id = $1 and unit_id = any($3)) m,
			lateral (values (5 + nth), (1 + nth % 5)) as held (n)
		where n <= 33 and nth % 10 <> 0`,
		[committeeId, enteredBy, cells]
	);
	await client.query('vacuum analyze');
}

async function millisecondsOf(act: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < 15; i++) {
		const begun = performance.now();
		await act();
		times.push(performance.now() - begun);
	}
	return middle(times);
}
