import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { addHamlets, endHamlet, listHamlets } from './index.ts';

const world = useWorld();
const names = async (day?: string) =>
	(await listHamlets(await world.as('office'), day)).map(({ name }) => name);

test('hamlets are added once, listed as people count them, and end without a trace being lost', async () => {
	const office = await world.as('office');
	expect(await addHamlets(office, ['Thôn 10', ' Thôn  2', 'Thôn Hạ', 'thôn hạ'])).toBe(3);
	expect(await addHamlets(office, ['THÔN 2', 'Thôn Thượng'])).toBe(1);
	expect(await names()).toEqual(['Thôn 2', 'Thôn 10', 'Thôn Hạ', 'Thôn Thượng']);
	await expect(addHamlets(office, ['Thôn 2'])).rejects.toMatchObject({ code: 'organization.no-new-hamlet' });

	const [second] = await listHamlets(office);
	await endHamlet(office, second!.id, '2026-11-01');
	expect(await names()).not.toContain('Thôn 2');
	expect(await names('2026-10-31')).toContain('Thôn 2');
	await expect(endHamlet(office, second!.id, '2026-11-01')).rejects.toMatchObject({ status: 409 });
	expect(await world.actsAbout(second!.id)).toMatchObject([
		{ act: 'hamlet.ended', actorId: office.actor.memberId }
	]);
});

test('only the office keeps them; a neighbour sees none', async () => {
	await expect(addHamlets(await world.as('member'), ['Thôn 1'])).rejects.toMatchObject({ status: 403 });
	await addHamlets(await world.as('office'), ['Thôn 1']);
	expect(await world.asNeighbour((ctx) => listHamlets(ctx))).toEqual([]);
});
