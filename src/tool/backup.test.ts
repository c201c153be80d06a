import { mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProgram, type Program } from '../../tests/program.ts';
import { useWorld } from '../../tests/world.ts';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { listTables } from './backup-tables.ts';

const world = useWorld();
let old: Program;
let fresh: Program;
const file = () => join(old.dataFolder, '../backup.tar.gz');
const backUp = (path = file()) => old.run(['backup', path], { DATABASE_URL: world.url });

beforeAll(async () => {
	[old, fresh] = await Promise.all([newProgram(), newProgram()]);
	await mkdir(join(old.dataFolder, 'files/one'), { recursive: true });
	await writeFile(join(old.dataFolder, 'files/one/empty.txt'), '');
	await writeFile(join(old.dataFolder, 'files/one/evidence.bin'), Buffer.alloc(100_001, 'ảnh'));
	await writeFile(join(old.dataFolder, 'secret'), 'a secret of more than thirty-two characters');
});
afterAll(async () => {
	await old.remove();
	await fresh.remove();
});

/** Every row of every table, in one number a table. */
async function everything(url: string): Promise<Record<string, string>> {
	const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
	await client.connect();
	const found: Record<string, string> = {};
	for (const table of await listTables(client)) {
		const { rows } = await client.query(
			`select count(*) || ' ' || coalesce(md5(string_agg(to_jsonb(t)::text, E'\\n' order by to_jsonb(t)::text)), '') as sum from ${table} t`
		);
		found[table] = rows[0].sum;
	}
	await client.end();
	return found;
}

async function restoredInto(program: Program): Promise<Record<string, string>> {
	const postgres = await embeddedPostgres(join(program.dataFolder, 'postgres'));
	try {
		return await everything(postgres.url);
	} finally {
		await postgres.stop();
	}
}

test('a backup restored into an empty folder holds every row, every file and the secret, and its journal is unbroken', async () => {
	expect(await backUp()).toMatchObject({ code: 0, output: expect.stringMatching(/ rows and 2 files\./) });
	expect((await stat(file())).mode & 0o077).toBe(0);

	const outcome = await fresh.run(['restore', file()]);
	expect(outcome.output).toMatch(/Restored \d+ rows and 2 files\.\n(.+: \d+ events, unbroken; .+\n){2}$/);
	expect(outcome.code).toBe(0);
	expect(await restoredInto(fresh)).toEqual(await everything(world.url));
	for (const name of ['files/one/empty.txt', 'files/one/evidence.bin', 'secret'])
		expect(await readFile(join(fresh.dataFolder, name))).toEqual(await readFile(join(old.dataFolder, name)));

	expect(await fresh.run(['restore', file()])).toMatchObject({
		code: 1,
		output: expect.stringContaining('already')
	});
});

test('a backup restored into an empty database of a newer shape makes that database anew', async () => {
	const [url, name] = [world.url, `restored_${process.pid}`];
	const owner = new pg.Client({ connectionString: url });
	await owner.connect();
	await owner.query(`create database ${name}`);
	const program = await newProgram();
	try {
		const target = url.replace(/\/[^/]+$/, `/${name}`);
		await program.run(['migrate'], { DATABASE_URL: target });
		const newer = new pg.Client({ connectionString: target });
		await newer.connect();
		await newer.query("insert into migrations (name) values ('9999_tomorrow.sql')");
		await newer.query('alter table members add column tomorrow text not null');
		await newer.end();
		expect(await program.run(['restore', file()], { DATABASE_URL: target })).toMatchObject({ code: 0 });
		expect(await everything(target)).toEqual(await everything(url));
		expect(await program.run(['restore', file()], { DATABASE_URL: target })).toMatchObject({ code: 1 });
		expect(await everything(target)).toEqual(await everything(url));
	} finally {
		await owner.query(`drop database ${name} with (force)`);
		await owner.end();
		await program.remove();
	}
});

test('a backup never writes over a file', async () => {
	const before = await readFile(file());
	expect(await backUp()).toMatchObject({ code: 1, output: expect.stringContaining('exists already') });
	expect(await readFile(file())).toEqual(before);
});

test('a backup into a folder that is not there says so in one sentence', async () => {
	const { code, output } = await backUp(join(old.dataFolder, 'nowhere/backup.tar.gz'));
	expect(code).toBe(1);
	expect(output.trim().split('\n')).toHaveLength(1);
	expect(output).toContain('cannot be written');
});

test('a backup that was cut short restores nothing at all', async () => {
	const cut = join(old.dataFolder, '../cut.tar.gz');
	await writeFile(cut, await readFile(file()));
	await truncate(cut, (await stat(cut)).size - 2000);
	const program = await newProgram();
	try {
		const { code, output } = await program.run(['restore', cut]);
		expect(code).toBe(1);
		expect(output).toContain('no whole backup');
		expect(await restoredInto(program)).toMatchObject({ 'public.committees': '0 ', 'public.members': '0 ' });
		await expect(stat(join(program.dataFolder, 'files'))).rejects.toThrow();
	} finally {
		await program.remove();
	}
});
