import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleVariant } from '#domain/rules/example-variant.ts';
import { newProgram, type Program } from '../../tests/program.ts';
import { useWorld } from '../../tests/world.ts';
import { loadShippedRules } from './load-shipped-rules.ts';

const world = useWorld();
let program: Program;
let owner: pg.Client;

beforeAll(async () => {
	program = await newProgram();
	owner = new pg.Client({ connectionString: world.url });
	await owner.connect();
	await owner.query("update committees set name = 'Đảng bộ xã Láng Giềng' where committee_id <> $1", [
		world.committeeId
	]);
});
afterAll(async () => {
	await owner.end();
	await program.remove();
});

async function loadRules(content: string, ...options: string[]) {
	const file = join(program.dataFolder, '../quy-dinh.json');
	await writeFile(file, content);
	return program.run(['load-rules', file, '--committee', 'Đảng bộ xã Minh Hoạ', ...options], {
		DATABASE_URL: world.url
	});
}

const codes = async (committeeId: string) =>
	(
		await owner.query<{ code: string }>(
			'select code from rule_sets where committee_id = $1 order by effective_from',
			[committeeId]
		)
	).rows.map(({ code }) => code);

test('a file with faults is explained line by line, a good one says what it changes, and only --confirm loads it', async () => {
	const broken = await loadRules(exampleVariant('qd-366').replace('"value": 20', '"value": "hai mươi"'));
	expect(broken).toMatchObject({ code: 1 });
	expect(broken.output).toMatch(
		/^line 8: Reviews › .+ › Value: This must be a number.*\n {4}"value": 30\n1 places/
	);

	const looked = await loadRules(exampleVariant('qd-366'));
	expect(looked).toMatchObject({ code: 0 });
	expect(looked.output).toMatch(/^changed: .+: 30 days → 20 days\n/);
	expect(looked.output).toContain('Nothing was loaded. Say --confirm to load it.');
	expect(await codes(world.committeeId)).toEqual(['qd-132', 'citizens-2026', 'hd-42', 'qd-366']);

	expect(await loadRules(exampleVariant('qd-366'), '--confirm')).toMatchObject({ code: 0 });
	expect(await codes(world.committeeId)).toEqual([
		'qd-132',
		'citizens-2026',
		'hd-42',
		'qd-366',
		'qd-366-tinh'
	]);
	expect(await loadRules(exampleVariant('qd-366'), '--confirm')).toMatchObject({
		code: 1,
		output: 'The set with the code “qd-366-tinh” is loaded already, exactly like this file.\n'
	});
});

test('a committee from before an update gets the sets that it lacks, once, and its journal says so', async () => {
	const { rows } = await owner.query<{ id: string }>(
		'select committee_id as id from committees where committee_id <> $1',
		[world.committeeId]
	);
	const { id } = rows[0]!;
	const loaded = async () =>
		(
			await owner.query<{ actor_id: string | null }>(
				"select actor_id from events where committee_id = $1 and act = 'rule-set.loaded' order by sequence",
				[id]
			)
		).rows;
	const before = (await loaded()).length;
	await owner.query("delete from rule_sets where committee_id = $1 and code = 'qd-132'", [id]);
	await loadShippedRules(world.url);
	expect(await codes(id)).toEqual(['qd-132', 'citizens-2026', 'hd-42', 'qd-366']);
	await loadShippedRules(world.url);
	expect((await loaded()).slice(before)).toEqual([{ actor_id: null }]);
});
