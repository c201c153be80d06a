import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCampaign } from '../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { readCatalogue } from '../src/domain/reviews/server/self-review/index.ts';
import { shippedRuleSet } from '#domain/rules/server/index.ts';
import { fold } from '#platform/vietnamese.ts';
import { useWorld } from './world.ts';

/*
 * docs/decisions/008: the catalogue of manifestations is for thought alone. No table, event, query, export, log line or
 * figure knows an item of it of any person. What is read here is the schema, the source and a real database.
 */
const world = useWorld();
const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => /\.(ts|svelte|sql|js)$/.test(file));
const source = [...files('src'), ...files('db'), ...files('bench')];
const read = (file: string) => readFileSync(file, 'utf8');
const { catalogue } = shippedRuleSet().reviews;

describe('the catalogue of manifestations', () => {
	test('has no place in the schema', () => {
		expect(read('db/schema.sql')).not.toMatch(/catalogue|manifest|symptom|bieu_hien|thought/i);
	});

	test('is read by the rules that it is part of and by the one page that shows it to the author', () => {
		const mentions = source.filter(
			(file) => !/\.test\.ts$/.test(file) && /\.catalogue\b|\{ catalogue \}|readCatalogue/.test(read(file))
		);
		const known = mentions.filter((file) => !/^src\/(domain|routes)\/rules\//.test(file));
		expect(known.sort()).toEqual([
			'src/domain/reviews/server/self-review/index.ts',
			'src/domain/reviews/server/self-review/read-catalogue.ts',
			'src/routes/reviews/[id=id]/thoughts/+page.server.ts',
			'src/routes/reviews/[id=id]/thoughts/+page.svelte'
		]);
	});

	test('is not written out in the code either: neither its items nor their words', () => {
		const items = catalogue.value.flatMap((group) => group.items.map(({ vi }) => fold(vi)));
		expect(items).toHaveLength(27);
		for (const file of source.filter((file) => file.endsWith('.ts') || file.endsWith('.svelte'))) {
			const text = fold(read(file));
			for (const item of items) expect(text.includes(item), `${file}: ${item}`).toBe(false);
		}
	});

	test('is shown on a page that sends nothing: no form, no name, no script, no act', () => {
		const folder = 'src/routes/reviews/[id=id]/thoughts';
		expect(readdirSync(folder).sort()).toEqual(['+page.server.ts', '+page.svelte']);
		expect(read(`${folder}/+page.server.ts`)).not.toMatch(/actions|record\(|services|console/);
		const page = read(`${folder}/+page.svelte`);
		expect(page).toContain('type="checkbox"');
		expect(page).not.toMatch(/<form|\bname=|bind:|\bon[a-z]+=|<script[^>]*src|form=|href=[^>]*item/);
		expect(read('src/domain/reviews/server/self-review/read-catalogue.ts')).not.toMatch(
			/insert|update|delete|record\(|log\b/
		);
	});
});

test('looking at it leaves no trace in any table, and nobody but the author sees it', async () => {
	const { reviewOf } = await openCampaign(world);
	const own = reviewOf(world.people.member.memberId);
	const author = await world.as('member');
	const tables = (await author.db.introspection.getTables())
		.filter(
			({ schema, columns }) => schema === 'public' && columns.some(({ name }) => name === 'committee_id')
		)
		.map(({ name }) => name);
	const rows = async () => {
		const counts: Record<string, number> = {};
		for (const name of tables) {
			const { n } = await author.db
				.selectFrom(name as 'events')
				.select((eb) => eb.fn.countAll<number>().as('n'))
				.executeTakeFirstOrThrow();
			counts[name] = Number(n);
		}
		return counts;
	};
	const before = await rows();
	expect((await readCatalogue(author, own)).value).toHaveLength(3);
	expect(await rows()).toEqual(before);
	expect(await world.actsAbout(own)).toEqual([]);
	for (const person of ['office', 'secretary', 'inspector', 'cellSecretary', 'otherMember'] as const)
		await expect(readCatalogue(await world.as(person), own)).rejects.toMatchObject({ status: 404 });
	await expect(
		readCatalogue(await world.as('cellSecretary'), reviewOf(world.cells.thuong))
	).rejects.toMatchObject({ status: 404 });
	await world.asNeighbour((ctx) => expect(readCatalogue(ctx, own)).rejects.toMatchObject({ status: 404 }));
});
