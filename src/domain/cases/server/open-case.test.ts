import { beforeEach, describe, expect, test } from 'vitest';
import { listEvents } from '#platform/server/events.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	caseFigures,
	casesOfMatter,
	countCases,
	findEarlierCases,
	getCase,
	listCases,
	receiveCase
} from './index.ts';
import { caseOfCitizen } from './case-queries.ts';
import { isPin } from './pin.ts';
import type { NewCase } from './open-case.ts';

const world = useWorld();
let office: Context;
beforeEach(async () => {
	office = await world.as('office');
});

const complaint = (more: Partial<NewCase> = {}): NewCase => ({
	kind: 'complaint',
	topic: 'land',
	title: 'Ranh giới thửa đất ở Thôn Hạ',
	content: 'Bờ rào của nhà bên lấn sang.',
	origin: 'desk',
	people: [
		{ role: 'person', name: 'Nguyễn Thị Hòa', address: 'Thôn Hạ', phone: '0900000001' },
		{ role: 'person', name: 'Trần Văn Lực' }
	],
	...more
});

describe('a case that comes in', () => {
	test('has a code, a PIN that is kept nowhere, a day for the notice and one for the decision', async () => {
		const { id, code, pin } = await receiveCase(office, complaint());
		expect(code).toMatch(/^VV-2026-\d{4}$/);
		expect(pin).toMatch(/^\d{12}$/);
		const kept = (await caseOfCitizen(office, code))!;
		expect(JSON.stringify(kept)).not.toContain(pin);
		expect(await isPin(pin, kept)).toBe(true);
		expect(await isPin('000000000000', kept)).toBe(false);
		expect(await getCase(office, id)).toMatchObject({
			...{ state: 'received', peopleCount: 2, receivedOn: '2026-11-23' },
			// ten working days, and ten days of which the last is a Thursday
			...{ noticeDueOn: '2026-12-07', dueOn: '2026-12-03' }
		});
	});

	test('stands in the journal with who took it down, and without a name or a word', async () => {
		const { id } = await receiveCase(office, complaint());
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'case.received', actorId: office.actor.memberId, onBehalfOf: null }
		]);
		const events = JSON.stringify(await listEvents(office, [id]));
		for (const said of ['Hòa', 'Lực', '0900000001', 'Bờ rào', 'Ranh giới'])
			expect(events).not.toContain(said);
	});

	test('gets the next number of the year', async () => {
		const first = await receiveCase(office, complaint());
		const second = await receiveCase(office, complaint());
		expect(Number(second.code.slice(8))).toBe(Number(first.code.slice(8)) + 1);
	});

	test('is taken down at the desk, under a topic of the rules, on a day that has come', async () => {
		const member = await world.asMember('ha', 3);
		await expect(receiveCase(member, complaint())).rejects.toMatchObject({ code: 'cases.desk-receives' });
		await expect(receiveCase(office, complaint({ topic: 'weather' }))).rejects.toMatchObject({
			code: 'cases.topic-missing'
		});
		await expect(receiveCase(office, complaint({ receivedOn: '2026-11-24' }))).rejects.toMatchObject({
			code: 'cases.in-the-future'
		});
	});

	test('is found again by code, by words and by name without diacritics; by name at the desk alone', async () => {
		const { id, code } = await receiveCase(office, complaint());
		for (const q of [
			code,
			code.toLowerCase().replaceAll('-', ' '),
			'ranh gioi',
			'hoa nguyen',
			'TRAN VAN LUC'
		])
			expect((await findEarlierCases(office, q)).map((one) => one.id)).toContain(id);
		expect(await findEarlierCases(await world.asMember('ha', 3), 'hoa nguyen')).toEqual([]);
		expect(await findEarlierCases(office, 'k%')).toEqual([]);
	});

	test('is not shown to whom it is about, nor a denunciation to leaders outside the desk', async () => {
		const deputy = await world.as('deputy');
		const { id } = await receiveCase(office, complaint({ aboutMemberId: deputy.actor.memberId }));
		await expect(getCase(deputy, id)).rejects.toMatchObject({ status: 404 });
		expect(await countCases(deputy, {})).toBe((await listCases(deputy, {})).length);
		expect((await listCases(deputy, {})).map((one) => one.id)).not.toContain(id);
	});

	test('is found from where it came', async () => {
		const source = { type: 'visit', id: '01900000-0000-7000-8000-000000000001' };
		const { id } = await receiveCase(office, complaint({ source }));
		expect((await casesOfMatter(office, [source.id])).map((one) => one.id)).toEqual([id]);
	});

	test('is unknown to the neighbour', async () => {
		const { id, code } = await receiveCase(office, complaint());
		await world.asNeighbour(async (ctx) => {
			await expect(getCase(ctx, id)).rejects.toMatchObject({ status: 404 });
			expect(await caseOfCitizen(ctx, code)).toBeUndefined();
			expect(await countCases(ctx, {})).toBe(0);
			expect(await caseFigures(ctx, '2026-01-01', '2026-12-31')).toEqual([]);
		});
	});
});

test('figures name nobody', async () => {
	await receiveCase(office, complaint());
	const figures = await caseFigures(office, '2026-11-23', '2026-11-23');
	expect(figures).toContainEqual({
		...{ kind: 'complaint', topic: 'land', hamletId: null, openedOn: '2026-11-23' },
		...{ firstAnsweredOn: null, endedOn: null, saidSolved: null }
	});
});
