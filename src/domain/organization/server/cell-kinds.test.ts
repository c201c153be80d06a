import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import {
	confirmCellKinds,
	listCellKinds,
	listCellsWithoutKind,
	listKindPeriods,
	openCell,
	setCellKind
} from './index.ts';

const world = useWorld();

test('the cells of the cast are of the kinds that they are', async () => {
	const kinds = await listCellKinds(await world.as('member'));
	expect(kinds.size).toBe(18);
	expect(kinds.get(world.cells.thuong)).toBe('village');
	expect(kinds.get(world.cells['y-te'])).toBe('health');
});

test('a cell is of another kind from a day on, and the journal says who recorded it', async () => {
	const ctx = await world.as('office');
	await setCellKind(ctx, world.cells.ha, { kind: 'agency', from: '2026-10-01' });
	expect((await listCellKinds(ctx, '2026-09-30')).get(world.cells.ha)).toBe('village');
	expect((await listCellKinds(ctx, '2026-10-01')).get(world.cells.ha)).toBe('agency');
	expect((await world.actsAbout(world.cells.ha)).at(-1)).toMatchObject({
		act: 'unit.kind-set',
		actorId: ctx.actor.memberId
	});
});

test('a kind recorded by mistake is put right, on the same day or for all time', async () => {
	const ctx = await world.as('office');
	const { ha } = world.cells;
	await setCellKind(ctx, ha, { kind: 'agency', from: '2026-10-01' });
	await setCellKind(ctx, ha, { kind: 'school', from: '2026-10-01' });
	expect((await listKindPeriods(ctx, ha)).map(({ kind }) => kind)).toEqual(['school', 'village']);
	await setCellKind(ctx, ha, { kind: 'enterprise', from: null });
	expect(await listKindPeriods(ctx, ha)).toMatchObject([{ kind: 'enterprise', from: null, to: null }]);
});

test('the kinds of cells that have none are confirmed all at once, and nobody else’s is touched', async () => {
	const ctx = await world.as('office');
	const id = await openCell(ctx, 'Chi bộ Xóm Đồi', '2026-06-01');
	expect(await listCellsWithoutKind(ctx)).toMatchObject([{ id }]);
	const chosen = new Map([
		[id, 'village' as const],
		[world.cells.ha, 'other' as const]
	]);
	expect(await confirmCellKinds(ctx, chosen)).toBe(1);
	expect(await listCellsWithoutKind(ctx)).toEqual([]);
	expect((await listCellKinds(ctx)).get(world.cells.ha)).toBe('village');
});

test('only the office records kinds, and a neighbour committee finds none of our cells', async () => {
	for (const person of ['inspector', 'cellSecretary', 'member'] as const) {
		const ctx = await world.as(person);
		await expect(
			setCellKind(ctx, world.cells.ha, { kind: 'other', from: null }),
			person
		).rejects.toMatchObject({ status: 403 });
		await expect(confirmCellKinds(ctx, new Map()), person).rejects.toMatchObject({ status: 403 });
	}
	await world.asNeighbour(async (ctx) => {
		await expect(setCellKind(ctx, world.cells.ha, { kind: 'other', from: null })).rejects.toMatchObject({
			status: 404
		});
		expect((await listCellKinds(ctx)).has(world.cells.ha)).toBe(false);
	});
});
