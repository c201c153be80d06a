import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { loadShippedSets, rulesAsOf } from './index.ts';

const world = useWorld();

test('each day has the rules of its own time, and before the first set there are none', async () => {
	const ctx = await world.as('member');
	expect((await rulesAsOf(ctx, '2018-10-17')).rules.code).toBe('qd-132');
	expect((await rulesAsOf(ctx, '2025-10-30')).rules.code).toBe('qd-132');
	expect((await rulesAsOf(ctx, '2025-10-31')).rules.code).toBe('qd-366');
	await expect(rulesAsOf(ctx, '2018-03-07')).rejects.toMatchObject({
		code: 'rules.none-in-force',
		status: 409
	});
});

test('a committee that has the shipped sets gets nothing more', async () => {
	expect(await loadShippedSets(await world.as('office'))).toEqual([]);
});
