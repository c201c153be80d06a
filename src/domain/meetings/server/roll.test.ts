import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { suspendMember } from '#domain/membership/server/index.ts';
import { calledOf, type Mark } from '../roll.ts';
import { at, callTogether, setState } from './meeting-for-tests.ts';
import { changeMeeting, getMeeting, rollOf, saveMarks } from './index.ts';

const world = useWorld();
/** twenty past eight, when the roll is being called */
const duringIt = '2026-11-23T01:20:00Z';

let meetingId: Id;
let secretary: Context;
let thuong: Id;
let ha: Id;

beforeEach(async () => {
	thuong = world.cells.thuong;
	ha = world.cells.ha;
	meetingId = await callTogether(await world.as('office'), [thuong, ha], 'announced');
	secretary = await world.as('cellSecretary', duringIt);
});

const member = (place: number, cell: 'thuong' | 'ha' = 'thuong') => world.members[cell][place]!;
const here = (memberId: Id, more: Partial<Mark> = {}): Mark => ({
	memberId,
	part: 1,
	present: true,
	arrivedAt: null,
	leftAt: null,
	...more
});
const marksIn = async (unitId: Id) =>
	(await rollOf(secretary, meetingId, [unitId])).flatMap((line) => line.marks);

describe('a meeting', () => {
	test('has the people of its cells on its day, by cell and then by given name', async () => {
		const lines = await rollOf(secretary, meetingId);
		expect(lines).toHaveLength(10);
		expect(new Set(lines.map((line) => line.unitName))).toEqual(
			new Set(['Chi bộ Thôn Hạ', 'Chi bộ Thôn Thượng'])
		);
		const given = lines
			.filter((line) => line.unitId === thuong)
			.map((line) => line.fullName.split(' ').at(-1)!);
		expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
		expect(lines.filter((line) => line.exempt)).toHaveLength(2);
	});

	test('does not expect whose Party activities are suspended on its day: the roll says so, and waits for no mark', async () => {
		const office = await world.as('office');
		const before = calledOf(await rollOf(secretary, meetingId, [thuong]), 1).of;
		const away = (await rollOf(secretary, meetingId, [thuong])).find((line) => !line.exempt)!.memberId;
		await suspendMember(office, away, { from: '2026-11-01', until: '2026-11-24' });
		const roll = await rollOf(secretary, meetingId, [thuong]);
		expect(roll.filter(({ suspended }) => suspended)).toMatchObject([{ memberId: away, exempt: true }]);
		expect(calledOf(roll, 1).of).toBe(before - 1);
		const later = await callTogether(office, [thuong], 'announced', '2026-11-24');
		expect((await rollOf(office, later)).some(({ suspended }) => suspended)).toBe(false);
	});

	test('can lose a cell before that cell took part, not after', async () => {
		const office = await world.as('office');
		await changeMeeting(office, meetingId, { unitIds: [thuong] });
		expect((await getMeeting(office, meetingId)).unitIds).toEqual([thuong]);
		await saveMarks(secretary, meetingId, thuong, [here(member(0))]);
		await expect(changeMeeting(office, meetingId, { unitIds: [ha] })).rejects.toMatchObject({
			code: 'meetings.cell-took-part-already'
		});
	});

	test('has its break within its own time, and somebody to come', async () => {
		const office = await world.as('office');
		await expect(changeMeeting(office, meetingId, { breakEndsAt: at('11:30') })).rejects.toMatchObject({
			code: 'meetings.break-outside'
		});
		await expect(changeMeeting(office, meetingId, { unitIds: [] })).rejects.toMatchObject({
			code: 'meetings.for-nobody'
		});
	});
});

describe('marks of a roll', () => {
	test('are kept with who entered them, how and when, as one event', async () => {
		const lines = await saveMarks(secretary, meetingId, thuong, [
			here(member(0)),
			here(member(1), { arrivedAt: at('08:15') }),
			here(member(2), { present: false })
		]);
		expect(lines).toHaveLength(3);
		const late = lines.find((line) => line.memberId === member(1))!.marks[0]!;
		expect(late).toMatchObject({ present: true, arrivedAt: at('08:15'), channel: 'self', paperSheet: null });
		expect(late.enteredBy).toBe('Dương Ngọc Vân');
		expect(late.enteredAt).toEqual(new Date(duringIt));
		expect((await world.actsAbout(meetingId)).filter(({ act }) => act === 'roll.marked')).toEqual([
			{ act: 'roll.marked', actorId: secretary.actor.memberId, onBehalfOf: null }
		]);
	});

	test('of another cell’s member are refused, and nothing at all is written', async () => {
		await expect(
			saveMarks(secretary, meetingId, thuong, [here(member(0)), here(member(0, 'ha'))])
		).rejects.toMatchObject({ code: 'meetings.not-of-this-cell', status: 403 });
		expect(await marksIn(thuong)).toEqual([]);
		expect(await marksIn(ha)).toEqual([]);
		expect((await world.actsAbout(meetingId)).map(({ act }) => act)).not.toContain('roll.marked');
	});

	test('of another cell are refused even when the member is its own', async () => {
		await expect(saveMarks(secretary, meetingId, ha, [here(member(0, 'ha'))])).rejects.toMatchObject({
			code: 'meetings.not-your-cell',
			status: 403
		});
		expect(await marksIn(ha)).toEqual([]);
	});

	test('of a cell that is not expected are not found', async () => {
		await expect(
			saveMarks(await world.as('office', duringIt), meetingId, world.cells.dong, [])
		).rejects.toMatchObject({ status: 404 });
	});

	test('change, and are taken back; saying the same again writes nothing', async () => {
		await saveMarks(secretary, meetingId, thuong, [here(member(0))]);
		await saveMarks(secretary, meetingId, thuong, [here(member(0))]);
		await saveMarks(secretary, meetingId, thuong, [here(member(0), { leftAt: at('09:00') })]);
		expect((await marksIn(thuong))[0]).toMatchObject({ present: true, leftAt: at('09:00') });
		await saveMarks(secretary, meetingId, thuong, [here(member(0), { present: null })]);
		expect(await marksIn(thuong)).toEqual([]);
		expect((await world.actsAbout(meetingId)).filter(({ act }) => act === 'roll.marked')).toHaveLength(3);
	});

	test('seen earlier but arriving later do not cover what was seen since', async () => {
		await saveMarks(secretary, meetingId, thuong, [here(member(0), { notedAt: at('08:10') })]);
		const lines = await saveMarks(secretary, meetingId, thuong, [
			here(member(0), { present: false, notedAt: at('08:01'), offline: true })
		]);
		expect(lines[0]!.marks[0]).toMatchObject({ present: true, channel: 'self' });
	});

	test('from a sheet say which sheet; the office enters them on behalf', async () => {
		const office = await world.as('office', duringIt);
		await saveMarks(office, meetingId, thuong, [here(member(0))]);
		await saveMarks(office, meetingId, thuong, [here(member(1))], { paperSheet: 'DD-1' });
		await saveMarks(secretary, meetingId, thuong, [here(member(2), { offline: true })]);
		const kept = (await marksIn(thuong)).map(({ channel, paperSheet }) => [channel, paperSheet]);
		expect(kept).toEqual(
			expect.arrayContaining([
				['on-behalf', null],
				['paper', 'DD-1'],
				['offline', null]
			])
		);
	});

	test('with a time that cannot be name the person, and nothing is written', async () => {
		await expect(
			saveMarks(secretary, meetingId, thuong, [here(member(0)), here(member(1), { arrivedAt: at('09:40') })])
		).rejects.toMatchObject({ code: 'meetings.arrives-after-the-part', status: 400 });
		expect(await marksIn(thuong)).toEqual([]);
	});

	test('are made from the day of the meeting on', async () => {
		const dayBefore = await world.as('cellSecretary', '2026-11-22T16:59:00Z');
		await expect(saveMarks(dayBefore, meetingId, thuong, [here(member(0))])).rejects.toMatchObject({
			code: 'meetings.before-its-day',
			status: 409
		});
		const thatMorning = await world.as('cellSecretary', '2026-11-22T17:00:00Z');
		await expect(saveMarks(thatMorning, meetingId, thuong, [here(member(0))])).resolves.toHaveLength(1);
	});

	test('are not made before the announcement, nor at a cancelled meeting', async () => {
		for (const [state, code] of [
			['draft', 'meetings.not-announced'],
			['cancelled', 'meetings.cancelled']
		] as const) {
			await setState(secretary, meetingId, state);
			await expect(saveMarks(secretary, meetingId, thuong, [here(member(0))])).rejects.toMatchObject({
				code
			});
		}
	});

	test('after publication are corrected by the committee only', async () => {
		await setState(secretary, meetingId, 'published');
		await expect(saveMarks(secretary, meetingId, thuong, [here(member(0))])).rejects.toMatchObject({
			code: 'meetings.published-already',
			status: 403
		});
		const office = await world.as('office', duringIt);
		await expect(saveMarks(office, meetingId, thuong, [here(member(0))])).resolves.toHaveLength(1);
	});

	test('and the meeting itself are nothing that a neighbour committee learns of', async () => {
		await world.asNeighbour(async (ctx) => {
			await expect(getMeeting(ctx, meetingId)).rejects.toMatchObject({ status: 404 });
			await expect(rollOf(ctx, meetingId)).rejects.toMatchObject({ status: 404 });
			await expect(saveMarks(ctx, meetingId, thuong, [here(member(0))])).rejects.toMatchObject({
				status: 404
			});
		});
	});
});
