import { describe, expect, test } from 'vitest';
import { useWorld } from '../../../../../tests/world.ts';
import type { YearPlan } from '../../forms.ts';
import {
	accountForDay,
	addAdHocDay,
	cancelDay,
	changesOf,
	getDay,
	listPublicDays,
	listUnaccounted,
	listWaiting,
	moveDay,
	nameChairman,
	planYear,
	readCalendar,
	substituteDay
} from '../index.ts';

const world = useWorld();
const id = (person: 'office' | 'secretary' | 'deputy') => world.people[person].memberId;
const plan: YearPlan = {
	...{ capacity: 'secretary', year: 2026, pattern: { way: 'month-day', days: [5, 25] } },
	...{ startsAt: '07:30', endsAt: '11:00', place: 'Trụ sở Đảng ủy' }
};
const adHoc = {
	...{ capacity: 'secretary' as const, on: '2026-11-24', startsAt: '14:00', endsAt: '16:00' },
	...{ place: 'Nhà văn hoá thôn Hạ', ground: 'many-people', words: 'Đông người hỏi về đất dịch vụ' }
};
const days = async () => (await readCalendar(await world.as('office'), 2026)).days;

describe('the regular days of a year', () => {
	test('are made from today on, those on days off moved to the next working day', async () => {
		const office = await world.as('office');
		expect(await planYear(office, plan)).toEqual({ made: 3, calledOff: 0 });
		expect((await days()).map(({ heldOn, byPattern }) => [heldOn, byPattern])).toEqual([
			['2026-11-25', null],
			['2026-12-07', '2026-12-05'],
			['2026-12-25', null]
		]);
		expect((await world.actsAbout(world.committeeId)).at(-1)).toEqual({
			...{ act: 'reception-year.planned', actorId: id('office'), onBehalfOf: null }
		});
	});

	test('of a new plan take the place of those that are still to come, in sight of everybody', async () => {
		const office = await world.as('office');
		await planYear(office, plan);
		await expect(planYear(office, plan)).rejects.toMatchObject({ code: 'reception.year-planned-already' });
		const pattern = { way: 'month-day', days: [25] } as const;
		expect(await planYear(office, { ...plan, pattern })).toEqual({ made: 0, calledOff: 1 });
		expect((await days()).map(({ state }) => state)).toEqual(['planned', 'cancelled', 'planned']);
	});

	test('are planned by the office; the chairman receives in another capacity', async () => {
		await expect(planYear(await world.as('inspector'), plan)).rejects.toMatchObject({
			...{ code: 'reception.office-keeps', status: 403 }
		});
		const office = await world.as('office');
		await nameChairman(office, { memberId: id('deputy'), from: '2026-01-01' });
		await planYear(office, { ...plan, capacity: 'chairman' });
		expect((await days())[0]).toMatchObject({ capacity: 'chairman', receiverId: id('deputy') });
		await expect(nameChairman(office, { memberId: id('deputy'), from: '2026-06-01' })).rejects.toMatchObject({
			code: 'reception.chairman-already'
		});
	});
});

describe('a day', () => {
	const planned = async () => {
		await planYear(await world.as('office'), plan);
		return (await days())[0]!.id;
	};

	test('that was moved says from which day, to the public too', async () => {
		const day = await planned();
		const office = await world.as('office');
		const to = { startsAt: '07:30', endsAt: '11:00', place: 'Trụ sở Đảng ủy', words: 'Họp Tỉnh ủy' };
		await moveDay(office, day, { ...to, on: '2026-11-26' });
		await moveDay(office, day, { ...to, on: '2026-11-27' });
		expect((await listPublicDays(office, 30)).find((one) => one.id === day)).toMatchObject({
			...{ heldOn: '2026-11-27', movedFrom: '2026-11-25' }
		});
		await expect(moveDay(office, day, { ...to, on: '2026-11-27' })).rejects.toMatchObject({
			code: 'reception.nothing-moved'
		});
		expect((await changesOf(office, day)).map(({ kind }) => kind)).toEqual(['planned', 'moved', 'moved']);
	});

	test('is received by a substitute only as the rule allows', async () => {
		const day = await planned();
		const office = await world.as('office');
		await expect(
			substituteDay(office, day, { substituteId: id('office'), reason: 'called-away', words: '' })
		).rejects.toMatchObject({ code: 'reception.substitute-unfit' });
		await substituteDay(office, day, { substituteId: id('deputy'), reason: 'called-away', words: '' });
		expect(await getDay(office, day)).toMatchObject({
			...{ receiverId: id('deputy'), regularReceiverName: 'Trần Hữu Phúc' }
		});
		await nameChairman(office, { memberId: id('deputy'), from: '2026-01-01' });
		const other = await addAdHocDay(office, { ...adHoc, capacity: 'chairman' });
		await expect(
			substituteDay(office, other, { substituteId: id('secretary'), reason: 'called-away', words: '' })
		).rejects.toMatchObject({ code: 'reception.nobody-stands-in', status: 409 });
	});

	test('that was due and did not happen stands there until it is explained, before who owes it', async () => {
		const day = await planned();
		const later = '2026-11-27T01:00:00Z';
		const secretary = await world.as('secretary', later);
		expect((await listUnaccounted(secretary)).map((one) => one.id)).toEqual([day]);
		const item = `reception-${day}`;
		expect((await listWaiting(secretary)).map((one) => one.id)).toContain(item);
		expect((await listWaiting(await world.as('office', later))).map((one) => one.id)).toContain(item);
		expect((await listWaiting(await world.as('inspector', later))).map((one) => one.id)).not.toContain(item);
		await expect(
			accountForDay(await world.as('inspector', later), day, { held: 'yes', words: '', fromPaper: false })
		).rejects.toMatchObject({ code: 'reception.receiver-accounts' });
		await accountForDay(secretary, day, { held: 'no', words: 'Đi chống bão', fromPaper: false });
		expect(await listUnaccounted(secretary)).toEqual([]);
		expect((await world.actsAbout(day)).at(-1)).toEqual({
			...{ act: 'reception-day.not-held', actorId: id('secretary'), onBehalfOf: null }
		});
		await expect(
			accountForDay(secretary, day, { held: 'yes', words: '', fromPaper: false })
		).rejects.toMatchObject({ code: 'reception.accounted-already' });
	});

	test('outside the regular ones has a ground of the rules; one is called off only before it is over', async () => {
		const office = await world.as('office');
		await expect(addAdHocDay(office, { ...adHoc, ground: 'whim' })).rejects.toMatchObject({ status: 400 });
		const day = await addAdHocDay(office, adHoc);
		await expect(addAdHocDay(office, adHoc)).rejects.toMatchObject({ code: 'reception.day-there-already' });
		await cancelDay(office, day, 'Người dân xin lùi');
		expect(await getDay(office, day)).toMatchObject({ state: 'cancelled', kind: 'ad-hoc' });
		await expect(cancelDay(office, day, 'lại')).rejects.toMatchObject({ code: 'reception.day-is-over' });
	});

	test('of another committee is not found', async () => {
		const day = await planned();
		await world.asNeighbour(async (ctx) => {
			await expect(getDay(ctx, day)).rejects.toMatchObject({ status: 404 });
			expect(await listPublicDays(ctx, 60)).toEqual([]);
		});
	});
});
