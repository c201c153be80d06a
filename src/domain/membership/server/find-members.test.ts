import { describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { compareNames } from '#platform/vietnamese.ts';
import { useWorld } from '../../../../tests/world.ts';
import { readFilter } from '../member-filter.ts';
import { addMembers, findMembers, joinCells, membersWorkbook, seeMember } from './index.ts';

const world = useWorld();
const filter = (address = '') => readFilter(new URLSearchParams(address));

async function withNames(...names: string[]) {
	const ctx = await world.as('office');
	const members = names.map((fullName) => ({ id: newId(), fullName }));
	await addMembers(ctx, members);
	await joinCells(
		ctx,
		members.map(({ id }) => ({ memberId: id, unitId: world.cells.thuong, from: null }))
	);
	return ctx;
}
const found = async (ctx: Awaited<ReturnType<typeof withNames>>, q: string) =>
	(await findMembers(ctx, filter(`q=${encodeURIComponent(q)}`), 1)).members.map((m) => m.fullName);

describe('a search', () => {
	test('without marks finds every way of marking: “nguyen van duong”', async () => {
		const names = ['Nguyễn Văn Đường', 'Nguyễn Văn Dương', 'Nguyễn Vân Dưỡng'];
		const ctx = await withNames(...names, 'Nguyễn Văn Dượn');
		expect((await found(ctx, 'nguyen van duong')).toSorted()).toEqual(names.toSorted());
	});

	test('with marks puts the exact marks first: “Hương” before “Hường”, whatever the order of their families', async () => {
		const ctx = await withNames('An Hường Quyt', 'Zú Hương Quyt', 'Bá Hưởng Quyt');
		expect((await found(ctx, 'Hương quyt'))[0]).toBe('Zú Hương Quyt');
		expect((await found(ctx, 'hường quyt'))[0]).toBe('An Hường Quyt');
		expect(await found(ctx, 'huong quyt')).toHaveLength(3);
	});

	test('meets both spellings, and composed and decomposed letters: ủy, uỷ', async () => {
		const ctx = await withNames('Lò Thuỷ Quyt', 'Lò Thủy Quyt', 'Lò Thúy Quyt');
		for (const typed of ['thủy quyt', 'thuỷ quyt', 'Thủy Quyt'.normalize('NFD')]) {
			expect((await found(ctx, typed)).slice(0, 2).toSorted()).toEqual(
				['Lò Thuỷ Quyt', 'Lò Thủy Quyt'].toSorted()
			);
			expect(await found(ctx, typed)).toHaveLength(3);
		}
	});

	test('finds people while their name is being typed, and by any part of it', async () => {
		const ctx = await withNames('Hồ Quytrang Mai');
		for (const typed of ['quytr', 'mai quytr', 'HO Quytrang M'])
			expect(await found(ctx, typed)).toContain('Hồ Quytrang Mai');
		expect(await found(ctx, 'uytrang')).toEqual([]);
	});
});

describe('the list', () => {
	test('weighs the tone of the given name more than the family name: Anh, Ánh, then Ạnh', async () => {
		const names = [
			'Bùi Ạnh',
			'Vũ Anh',
			'Trần Ánh',
			'Ân',
			'Zê Văn Anh',
			'An',
			'Đỗ Ảnh',
			'Ung Ân',
			'Đỗ Thị Ành'
		];
		const ctx = await withNames(...names.map((name) => `Quyt ${name}`));
		expect(await found(ctx, 'quyt')).toEqual(names.map((name) => `Quyt ${name}`).sort(compareNames));
	});

	test('runs by given name in the order of the Vietnamese alphabet', async () => {
		const { members } = await findMembers(await world.as('office'), filter(), 1);
		const names = members.map((m) => m.fullName);
		expect(names).toEqual([...names].sort(compareNames));
		expect(names.length).toBe(50);
	});

	test('shows on each page the next fifty, nobody twice and nobody left out', async () => {
		const ctx = await world.as('secretary');
		const { total } = await findMembers(ctx, filter(), 1);
		const seen = new Set<string>();
		for (let page = 1; page <= Math.ceil(total / 50); page++)
			for (const { id } of (await findMembers(ctx, filter(), page)).members) seen.add(id);
		expect(seen.size).toBe(total);
		expect(total).toBe(Object.values(world.members).flat().length);
	});

	test('narrows to a cell, a standing and a post, and says how many', async () => {
		const ctx = await world.as('office');
		const cell = await findMembers(ctx, filter(`cell=${world.cells.ha}`), 1);
		expect(cell.members.map((m) => m.id).toSorted()).toEqual(world.members.ha.toSorted());
		expect(cell.total).toBe(world.members.ha.length);
		const secretaries = await findMembers(ctx, filter('post=cell-secretary'), 1);
		expect(secretaries.total).toBe(18);
		const exempt = await findMembers(ctx, filter('standing=exempt'), 1);
		expect(exempt.members.every((m) => m.exempt)).toBe(true);
		expect(exempt.total).toBeGreaterThan(0);
		const count = async (standing: string) =>
			(await findMembers(ctx, filter(`standing=${standing}`), 1)).total;
		const everybody = (await findMembers(ctx, filter(), 1)).total;
		expect((await count('official')) + (await count('probationary'))).toBe(everybody);
	});

	test('of a cell’s leaders is their cell; asking for another cell finds nobody', async () => {
		const ctx = await world.as('cellSecretary');
		const { members } = await findMembers(ctx, filter(), 1);
		expect(members.map((m) => m.id).toSorted()).toEqual(world.members.thuong.toSorted());
		expect((await findMembers(ctx, filter(`cell=${world.cells.ha}`), 1)).total).toBe(0);
	});

	test('is not for a plain member', async () => {
		await expect(findMembers(await world.as('member'), filter(), 1)).rejects.toMatchObject({ status: 403 });
	});

	test('as an Excel file has the same people in the same order as the screen', async () => {
		const ctx = await world.as('office');
		const { default: Excel } = await import('exceljs');
		const workbook = new Excel.Workbook();
		const address = `cell=${world.cells.thuong}`;
		await workbook.xlsx.load((await membersWorkbook(ctx, filter(address))) as never);
		const names = workbook.worksheets[0]!.getColumn(2).values.slice(4);
		expect(names).toEqual((await findMembers(ctx, filter(address), 1)).members.map((m) => m.fullName));
	});
});

describe('a record', () => {
	const status = async (person: Parameters<typeof world.as>[0], id: string) =>
		seeMember(await world.as(person), id).then(
			() => 200,
			(error: { status: number }) => error.status
		);

	test('is found by the person, the leaders of their cell and who acts for the committee; by nobody else', async () => {
		const { memberId } = world.people.member;
		expect(await status('member', memberId)).toBe(200);
		for (const person of ['office', 'secretary', 'inspector', 'cellSecretary', 'cellDeputy'] as const)
			expect(await status(person, memberId), person).toBe(200);
		for (const person of ['otherCellSecretary', 'otherMember'] as const)
			expect(await status(person, memberId), person).toBe(404);
	});

	test('is not found by a neighbour committee', async () => {
		await world.asNeighbour(async (ctx) => {
			await expect(seeMember(ctx, world.people.member.memberId)).rejects.toMatchObject({ status: 404 });
			expect((await findMembers(ctx, filter('q=Nguyễn Văn Bình'), 1)).members.map((m) => m.id)).not.toContain(
				world.people.member.memberId
			);
		});
	});
});
