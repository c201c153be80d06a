import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeSchema, describeTypes } from '../src/tool/describe-schema.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('db/schema.sql describes the migrated database', async () => {
	expect(await describeSchema(world.url)).toBe(await readFile('db/schema.sql', 'utf8'));
});

test('the table types are those of the migrated database', async () => {
	expect(await describeTypes(world.url)).toBe(await readFile('src/platform/server/tables.ts', 'utf8'));
});

test('every table of a committee has the committee first in its key, row-level security, and an owner that is not the application', async () => {
	const { rows } = await sql<{ table: string; first: string; secured: boolean; owner: string }>`
		select c.relname as table, a.attname as first, c.relrowsecurity as secured, pg_get_userbyid(c.relowner) as owner
		from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
		join pg_index i on i.indrelid = c.oid and i.indisprimary
		join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
		where c.relkind = 'r' and c.relname <> 'migrations'`.execute((await world.as('office')).db);
	expect(rows.length).toBeGreaterThan(25);
	for (const row of rows) expect(row, row.table).toMatchObject({ first: 'committee_id', secured: true });
	expect(rows.map((row) => row.owner)).not.toContain('tusoi_app');
});

test('every foreign key and unique constraint between a committee’s tables begins with the committee', async () => {
	const { rows } = await sql<{ name: string; first: string }>`
		select c.conname as name, a.attname as first from pg_constraint c
		join pg_namespace n on n.oid = c.connamespace and n.nspname = 'public'
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
		where c.contype in ('f', 'u')`.execute((await world.as('office')).db);
	for (const row of rows) expect(row.first, row.name).toBe('committee_id');
});
