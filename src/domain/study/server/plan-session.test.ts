import { describe, expect, test } from 'vitest';
import { momentOf } from '#platform/dates.ts';
import { acknowledged, announced, heldOn, planned, planning, planOf, told } from '../../../../tests/study.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	acknowledgeSession,
	announceSession,
	cancelSession,
	changeSession,
	followSession,
	getSession,
	listHistory,
	listSessions,
	planSession
} from './index.ts';

const world = useWorld();
const later = '2026-11-16T02:00:00Z';

describe('planning a session', () => {
	test('makes a draft that only those who prepare it know of', async () => {
		const id = await planned(world);
		expect(await getSession(await world.as('secretary'), id)).toMatchObject({
			state: 'draft',
			announcedAt: null
		});
		for (const person of ['inspector', 'cellSecretary', 'member'] as const)
			await expect(getSession(await world.as(person), id)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour((ctx) => expect(getSession(ctx, id)).rejects.toMatchObject({ status: 404 }));
		expect(await world.actsAbout(id)).toContainEqual({
			act: 'study-session.planned',
			actorId: world.people.office.memberId,
			onBehalfOf: null
		});
	});

	test('is not for a cell’s secretary, and not for an hour that has passed', async () => {
		await expect(planSession(await world.as('cellSecretary', planning), planOf(world))).rejects.toMatchObject(
			{
				code: 'study.not-a-planner',
				status: 403
			}
		);
		await expect(planSession(await world.as('office'), planOf(world))).rejects.toMatchObject({
			code: 'study.in-the-past',
			status: 409
		});
	});
});

describe('announcing', () => {
	test('makes it known to everybody, once', async () => {
		const id = await announced(world);
		await announceSession(await world.as('secretary', planning), id);
		const acts = await world.actsAbout(id);
		expect(acts.filter(({ act }) => act === 'study-session.announced')).toHaveLength(1);
		expect(await getSession(await world.as('member'), id)).toMatchObject({ state: 'announced' });
		await world.asNeighbour((ctx) => expect(announceSession(ctx, id)).rejects.toMatchObject({ status: 404 }));
	});

	test('at short notice is allowed, and the history says so', async () => {
		const id = await planned(world);
		const ctx = await world.as('office', '2026-11-18T02:00:00Z');
		await announceSession(ctx, id);
		const history = await listHistory(ctx, await getSession(ctx, id));
		expect(history.at(-1)).toMatchObject({
			who: 'Nguyễn Thị Lan Anh',
			act: 'thông báo buổi học cho các chi bộ (báo gấp hơn quy định)'
		});
	});

	test('is too late once the session has begun, and never for a cell’s secretary', async () => {
		const id = await planned(world);
		await expect(announceSession(await world.as('office'), id)).rejects.toMatchObject({
			code: 'study.in-the-past',
			status: 409
		});
	});
});

describe('changing an announced session', () => {
	test('to another hour makes the cells tell their members again', async () => {
		const id = await acknowledged(world);
		const office = await world.as('office', later);
		const toldOf = async () =>
			(await followSession(office, await getSession(office, id))).map((cell) => cell.told?.isCurrent ?? null);
		expect(await toldOf()).toEqual([null, true]);
		await changeSession(office, id, { ...planOf(world), startsAt: momentOf(heldOn, '19:00') });
		expect(await toldOf()).toEqual([null, false]);
		await acknowledgeSession(
			await world.as('cellSecretary', '2026-11-16T03:00:00Z'),
			id,
			world.cells.thuong,
			told
		);
		expect(await toldOf()).toEqual([null, true]);
	});

	test('leaves out no cell that was told; another may join', async () => {
		const id = await announced(world);
		const office = await world.as('office', later);
		await expect(changeSession(office, id, planOf(world, ['thuong']))).rejects.toMatchObject({
			code: 'study.cell-told-already'
		});
		await changeSession(office, id, planOf(world, ['thuong', 'ha', 'trung']));
		expect((await getSession(office, id)).unitIds).toHaveLength(3);
	});

	test('is not for the neighbour, nor after it began', async () => {
		const id = await announced(world);
		await world.asNeighbour((ctx) =>
			expect(changeSession(ctx, id, planOf(world))).rejects.toMatchObject({ status: 404 })
		);
		await expect(changeSession(await world.as('office'), id, planOf(world))).rejects.toMatchObject({
			code: 'study.started-already'
		});
	});
});

describe('calling a session off', () => {
	test('keeps why in the history, and nothing more can be done with it', async () => {
		const id = await announced(world);
		const ctx = await world.as('secretary', later);
		await cancelSession(ctx, id, 'Mưa lũ');
		expect((await listHistory(ctx, await getSession(ctx, id))).at(-1)).toMatchObject({
			act: 'hủy buổi học',
			words: 'Mưa lũ'
		});
		await expect(announceSession(ctx, id)).rejects.toMatchObject({ code: 'study.not-when-cancelled' });
	});

	test('is refused to a cell’s secretary and to the neighbour', async () => {
		const id = await announced(world);
		await expect(cancelSession(await world.as('cellSecretary', later), id, 'x')).rejects.toMatchObject({
			status: 403
		});
		await world.asNeighbour((ctx) =>
			expect(cancelSession(ctx, id, 'x')).rejects.toMatchObject({ status: 404 })
		);
	});
});

test('the list has what is to come first, then what has been, and filters by year and state', async () => {
	const office = await world.as('office', planning);
	const at = async (date: string) =>
		planSession(office, {
			...planOf(world),
			startsAt: momentOf(date, '19:30'),
			endsAt: momentOf(date, '21:30')
		});
	const january = await at('2027-01-05');
	const december = await at('2026-12-05');
	const past = await announced(world);
	const { sessions, total, years } = await listSessions(await world.as('office'));
	expect(sessions.map((one) => one.id)).toEqual([december, january, past]);
	expect({ total, years }).toEqual({ total: 3, years: [2027, 2026] });
	const some = await listSessions(await world.as('office'), { year: 2026, state: 'draft' });
	expect(some.sessions.map((one) => one.id)).toEqual([december]);
	expect((await listSessions(await world.as('member'))).total).toBe(1);
});
