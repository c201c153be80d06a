import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProgram, type Program } from '../../tests/program.ts';
import { useWorld } from '../../tests/world.ts';

const world = useWorld();
let program: Program;
const examine = (databaseUrl = world.url) => program.run(['doctor'], { DATABASE_URL: databaseUrl });

beforeAll(async () => {
	program = await newProgram();
});
afterAll(() => program.remove());

async function asOwner(statement: string) {
	const client = new pg.Client({ connectionString: world.url });
	await client.connect();
	await client.query(statement);
	await client.end();
}

test('a sound install is found well, line by line', async () => {
	const { code, output } = await examine();
	expect(output).toMatch(/^ok {6}Node\.js 2\d/);
	expect(output.match(/^ok {6}the journal of .+ is unbroken/gm)).toHaveLength(2);
	expect(output).not.toContain('not ok');
	expect(code).toBe(0);
});

test('one changed word in an event of the journal is found, with the event at which the chain breaks', async () => {
	const { rows } = await sql<{ sequence: number }>`
		select sequence from events order by sequence offset 3 limit 1`.execute((await world.as('office')).db);
	await asOwner(`update events set content = replace(content, 'self', 'paper')
		where committee_id = '${world.committeeId}' and sequence = ${rows[0]!.sequence}`);
	const { code, output } = await examine();
	expect(output).toMatch(
		new RegExp(`^not ok {2}the journal of .+ is broken at event ${rows[0]!.sequence}\\. .+$`, 'm')
	);
	expect(code).toBe(1);
});

test('a migration that has not run is named as what to do', async () => {
	await asOwner("delete from migrations where name like '0009%'");
	const { code, output } = await examine();
	expect(output).toMatch(/^not ok {2}\d+ of \d+ migrations ran\. Run: npx tusoi migrate$/m);
	expect(code).toBe(1);
});

test('a database out of reach is a line with advice, and nothing breaks', async () => {
	const { code, output } = await examine('postgres://nobody@127.0.0.1:1/nothing');
	expect(output).toMatch(/^not ok {2}the database cannot be reached\. .+DATABASE_URL.+$/m);
	expect(code).toBe(1);
});
