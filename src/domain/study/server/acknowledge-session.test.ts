import { expect, test } from 'vitest';
import { announced, planned, told } from '../../../../tests/study.ts';
import { useWorld } from '../../../../tests/world.ts';
import { acknowledgeSession, followSession, getSession } from './index.ts';

const world = useWorld();
const later = '2026-11-16T02:00:00Z';

test('a cell’s secretary says that the members were told: kept once, however often it is said', async () => {
	const id = await announced(world);
	const ctx = await world.as('cellSecretary', later);
	await acknowledgeSession(ctx, id, world.cells.thuong, told);
	await acknowledgeSession(ctx, id, world.cells.thuong, told);
	expect((await world.actsAbout(id)).filter(({ act }) => act === 'study-session.acknowledged')).toEqual([
		{ act: 'study-session.acknowledged', actorId: world.people.cellSecretary.memberId, onBehalfOf: null }
	]);
	const cells = await followSession(ctx, await getSession(ctx, id));
	expect(cells.find((cell) => cell.unitId === world.cells.thuong)?.told).toMatchObject({
		...told,
		enteredBy: 'Dương Ngọc Vân',
		channel: 'self',
		isCurrent: true
	});
});

test('the office says it for a cell, and both names are kept', async () => {
	const id = await announced(world);
	await acknowledgeSession(await world.as('office', later), id, world.cells.thuong, told);
	expect(await world.actsAbout(id)).toContainEqual({
		act: 'study-session.acknowledged',
		actorId: world.people.office.memberId,
		onBehalfOf: world.people.cellSecretary.memberId
	});
});

test('another cell’s secretary is refused, a member too; a cell that is not invited and the neighbour find nothing', async () => {
	const id = await announced(world);
	for (const person of ['otherCellSecretary', 'member', 'inspector'] as const)
		await expect(
			acknowledgeSession(await world.as(person, later), id, world.cells.thuong, told)
		).rejects.toMatchObject({ code: 'study.not-your-cell', status: 403 });
	await expect(
		acknowledgeSession(await world.as('office', later), id, world.cells.trung, told)
	).rejects.toMatchObject({ status: 404 });
	await world.asNeighbour((ctx) =>
		expect(acknowledgeSession(ctx, id, world.cells.thuong, told)).rejects.toMatchObject({ status: 404 })
	);
	expect((await world.actsAbout(id)).some(({ act }) => act === 'study-session.acknowledged')).toBe(false);
});

test('members are not told in the future, nor after the session, nor of a draft', async () => {
	const id = await announced(world);
	const say = async (toldOn: string, at: string, of = id) =>
		acknowledgeSession(await world.as('office', at), of, world.cells.thuong, { ...told, toldOn });
	await expect(say('2026-11-17', later)).rejects.toMatchObject({ code: 'study.told-in-the-future' });
	await expect(say('2026-11-20', '2026-11-23T01:00:00Z')).rejects.toMatchObject({
		code: 'study.told-afterwards'
	});
	await expect(say('2026-11-15', later, await planned(world))).rejects.toMatchObject({
		code: 'study.not-when-draft'
	});
});
