import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { compareNames, fold, sortKey } from '#platform/vietnamese.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('the database and the program fold Vietnamese alike: ủy, uỷ and UY meet', async () => {
	const { db } = await world.as('office');
	const syllables = [
		'Đường',
		'ủy',
		'uỷ',
		'HÒA',
		'hoà',
		'Nguyễn',
		'Thuỷ',
		'THỦY',
		'Ngữ',
		'ỡ',
		'Ậm',
		'Quỳnh',
		'kỵ',
		'Đỗ',
		'đồng'
	];
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 }),
			fc.boolean(),
			async (words, decomposed) => {
				const text = words.join(' ').normalize(decomposed ? 'NFD' : 'NFC');
				const { rows } = await sql<{ folded: string }>`select fold_vietnamese(${text}) as folded`.execute(db);
				expect(rows[0]?.folded).toBe(fold(text));
			}
		),
		{ numRuns: 60 }
	);
});

test('the database and the program sort a list of people alike: by given name, in the order of the Vietnamese alphabet', async () => {
	const { db } = await world.as('office');
	const names = [
		'Vũ Đức An',
		'Lê Thị Ánh',
		'Nguyễn Văn Bình',
		'Trần Đạt',
		'Bùi Dung',
		'Phạm Ê Ban',
		'Đỗ Văn Em',
		'Lý Ơn',
		'Hồ Oanh',
		'Ngô Ưng',
		'Đặng Út',
		'Hoàng Yến',
		'An'
	];
	const { rows } = await sql<{ name: string }>`
		select name from unnest(${names}::text[]) as name order by given_name_first(name) collate "vi-x-icu"`.execute(
		db
	);
	expect(rows.map((row) => row.name)).toEqual([...names].sort(compareNames));
	const { rows: keys } = await sql<{
		key: string;
	}>`select given_name_first(name) as key from unnest(${names}::text[]) as name`.execute(db);
	expect(keys.map((row) => row.key)).toEqual(names.map(sortKey));
});
