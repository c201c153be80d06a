import { expect, test } from 'vitest';
import { openCase, steps } from '../../rectification/server/case-for-tests.ts';
import { useWorld } from '../../../../tests/world.ts';
import { listCarried, listCarriedOf } from './carried.ts';

const world = useWorld();
const year = ['2026-01-01', '2026-12-31'] as const;
const subject = () => ({ memberId: world.people.member.memberId });

test('what was found of a person is carried with where it stood on the day asked for', async () => {
	const { reference, actionId } = await openCase(world);
	const ctx = await world.as('member', '2026-11-24T02:00:00Z');
	await steps.report(ctx, actionId);
	await steps.verify(await world.as('inspector', '2026-11-25T02:00:00Z'), actionId);
	// What was not entered yet was not known on that day, whenever it happened.
	expect(await listCarried(ctx, subject(), ...year, '2026-11-22')).toEqual([]);
	expect(await listCarried(ctx, subject(), ...year, '2026-11-24')).toMatchObject([
		{ reference, stage: 'reported' }
	]);
	expect(await listCarried(ctx, subject(), ...year, '2026-11-25')).toMatchObject([
		{
			reference,
			stage: 'verified',
			criterionName: 'Tham gia học tập nghị quyết, chỉ thị',
			recurs: false,
			actions: [{ ownerName: 'Nguyễn Văn Bình', reportedOn: '2026-09-01', verifiedOn: '2026-09-05' }]
		}
	]);
});

test('a fault of an earlier year that came back is carried twice, and said to recur', async () => {
	await openCase(world, { change: { foundOn: '2025-12-10', cause: 'Xe hỏng' } });
	await openCase(world);
	const carried = await listCarried(await world.as('member'), subject(), ...year, '2026-11-23');
	expect(carried.map(({ foundOn, recurs }) => [foundOn, recurs])).toEqual([
		['2025-12-10', false],
		['2026-08-20', true]
	]);
});

test('many are asked at once, each under its own id; a collective carries its own', async () => {
	const unitId = world.cells.thuong;
	await openCase(world);
	await openCase(world, {
		change: { subject: { unitId }, criterion: 'cell-meetings' },
		owner: 'cellSecretary'
	});
	const ctx = await world.as('cellSecretary');
	const carried = await listCarriedOf(
		ctx,
		{ memberIds: world.members.thuong, unitIds: [unitId] },
		...year,
		'2026-11-23'
	);
	expect([...carried.keys()].sort()).toEqual([subject().memberId, unitId].sort());
	expect(await listCarried(ctx, { unitId }, ...year, '2026-11-23')).toHaveLength(1);
});

test('a neighbour’s committee finds nothing under the same id', async () => {
	await openCase(world);
	await world.asNeighbour(async (ctx) =>
		expect(await listCarried(ctx, subject(), ...year, '2026-11-23')).toEqual([])
	);
});
