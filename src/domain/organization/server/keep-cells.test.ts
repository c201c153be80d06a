import { describe, expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { closeCell, getCell, listCells, openCell, renameCell } from './index.ts';

const world = useWorld();
const nameOn = async (id: string, day: string) =>
	(await listCells(await world.as('office'), day)).find((cell) => cell.id === id)?.name;

describe('a cell', () => {
	test('is there from the day on which it is opened, and the journal says who opened it', async () => {
		const ctx = await world.as('office');
		const id = await openCell(ctx, 'Chi bộ Xóm Đồi', '2026-06-01');
		expect(await nameOn(id, '2026-05-31')).toBeUndefined();
		expect(await nameOn(id, '2026-06-01')).toBe('Chi bộ Xóm Đồi');
		expect(await world.actsAbout(id)).toMatchObject([{ act: 'unit.opened', actorId: ctx.actor.memberId }]);
	});

	test('takes another name from a day, and keeps the old one before it', async () => {
		const ctx = await world.as('secretary');
		await renameCell(ctx, world.cells.ha, 'Chi bộ Thôn Hạ Long', '2026-11-01');
		expect(await nameOn(world.cells.ha, '2026-10-31')).toBe('Chi bộ Thôn Hạ');
		expect(await nameOn(world.cells.ha, '2026-11-01')).toBe('Chi bộ Thôn Hạ Long');
		expect((await getCell(ctx, world.cells.ha)).periods).toHaveLength(2);
		await expect(renameCell(ctx, world.cells.ha, 'Chi bộ Hạ', '2026-10-01')).rejects.toMatchObject({
			code: 'organization.named-later',
			status: 409
		});
	});

	test('has a name of its own', async () => {
		const ctx = await world.as('office');
		await expect(openCell(ctx, 'CHI BỘ THÔN HẠ', '2026-11-01')).rejects.toMatchObject({
			code: 'organization.name-taken'
		});
	});

	test('is not closed while it has members, and the refusal says how many must move', async () => {
		const ctx = await world.as('office');
		await expect(closeCell(ctx, world.cells.ha, '2026-11-23')).rejects.toMatchObject({
			code: 'organization.has-members',
			details: { members: world.members.ha.length }
		});
	});

	test('that is closed is no longer chosen, but its record stays', async () => {
		const ctx = await world.as('office');
		const id = await openCell(ctx, 'Chi bộ Xóm Đồi', '2026-06-01');
		await closeCell(ctx, id, '2026-11-01');
		expect(await nameOn(id, '2026-11-01')).toBeUndefined();
		expect(await nameOn(id, '2026-10-31')).toBe('Chi bộ Xóm Đồi');
		expect((await getCell(ctx, id)).name).toBe('Chi bộ Xóm Đồi');
		await expect(renameCell(ctx, id, 'Khác', '2026-12-01')).rejects.toMatchObject({
			code: 'organization.closed-already'
		});
	});
});

test('only the office keeps cells', async () => {
	for (const person of ['inspector', 'cellSecretary', 'member'] as const) {
		const ctx = await world.as(person);
		for (const act of [
			() => openCell(ctx, 'Chi bộ Mới Tinh', '2026-11-01'),
			() => renameCell(ctx, world.cells.ha, 'Khác', '2026-11-01'),
			() => closeCell(ctx, world.cells.ha, '2026-11-01')
		])
			await expect(act(), person).rejects.toMatchObject({ status: 403 });
	}
});

test('a neighbour committee finds none of our cells', async () => {
	await world.asNeighbour(async (ctx) => {
		for (const act of [
			() => getCell(ctx, world.cells.ha),
			() => renameCell(ctx, world.cells.ha, 'Khác', '2026-11-01'),
			() => closeCell(ctx, world.cells.ha, '2026-11-01')
		])
			await expect(act()).rejects.toMatchObject({ status: 404 });
	});
});
