import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { useWorld } from '../../../../tests/world.ts';
import { onFirstVisit } from './index.ts';
import { anyAccount } from './first-visit-queries.ts';

const world = useWorld();

test('an install is set up once, however many press the button at the same moment', async () => {
	const { database } = world;
	await sql`delete from auth.user`.execute(database.outside);
	let times = 0;
	const setUp = async () => {
		expect(await anyAccount(database.outside)).toBe(false);
		times += 1;
		await sql`insert into auth.user (id, name, email, "emailVerified", "committeeId", "memberId")
			values ('first', 'Người đầu tiên', 'first@tusoi.invalid', false, gen_random_uuid(), gen_random_uuid())`.execute(
			database.outside
		);
		return 'set up';
	};
	// More at once than there are connections: who waits keeps none.
	const answers = await Promise.all(Array.from({ length: 6 }, () => onFirstVisit(database, setUp)));
	expect(times).toBe(1);
	expect(answers.toSorted()).toEqual([null, null, null, null, null, 'set up'].toSorted());
	expect(await onFirstVisit(database, setUp)).toBeNull();
});

test('an attempt that fails leaves the turn to the next', async () => {
	const { database } = world;
	await sql`delete from auth.user`.execute(database.outside);
	await expect(onFirstVisit(database, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
	expect(await onFirstVisit(database, () => Promise.resolve('set up'))).toBe('set up');
});
