import { beforeEach, describe, expect, test } from 'vitest';
import { momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import type { GridState } from '../grid-line.ts';
import { changeMeeting, readCellRoll, readRollProgress, rollOf, saveSentMarks } from './index.ts';
import { callTogether } from './meeting-for-tests.ts';

const world = useWorld();
const now = '2026-11-23T01:20:00Z';
const minutes = 60_000;
let meetingId: Id;
let thuong: Id;
let secretary: Context;

beforeEach(async () => {
	thuong = world.cells.thuong;
	meetingId = await callTogether(await world.as('office'), [thuong, world.cells.ha], 'announced');
	secretary = await world.as('cellSecretary', now);
});

/** What a device sends: a mark made some minutes before sending, by a clock that may be wrong. */
const sent = (state: GridState, ago = 0, more: { clock?: number; arrived?: string; left?: string } = {}) => {
	const sentAt = new Date(now).getTime() + (more.clock ?? 0);
	const memberId = world.members.thuong[0]!;
	const { arrived = '', left = '' } = more;
	return { sentAt, marks: [{ memberId, part: 1 as const, state, arrived, left, notedAt: sentAt - ago }] };
};
const send = (...args: Parameters<typeof sent>) =>
	saveSentMarks(secretary, meetingId, thuong, sent(...args), {});
const kept = async () =>
	(await rollOf(secretary, meetingId, [thuong])).find((line) => line.memberId === world.members.thuong[0])!
		.marks[0]!;

describe('marks as a device sends them', () => {
	test('are answered as they are kept, with what follows and how far the call has come', async () => {
		expect(await send('late', 0, { arrived: '0812' })).toEqual({
			savedAt: '08:20',
			parts: [
				{
					part: 1,
					called: 1,
					of: 4,
					lines: [
						{
							memberId: world.members.thuong[0],
							state: 'late',
							arrived: '08:12',
							left: '',
							note: 'đi muộn 12 phút'
						}
					]
				}
			]
		});
		expect((await kept()).arrivedAt).toEqual(momentOf('2026-11-23', '08:12'));
	});

	test('keep when they were made, also by a clock that is hours wrong', async () => {
		for (const clock of [0, 5 * 3600_000, -5 * 3600_000]) {
			await send('', 0);
			await send('present', 7 * minutes, { clock });
			expect((await kept()).notedAt).toEqual(new Date(new Date(now).getTime() - 7 * minutes));
			expect((await kept()).enteredAt).toEqual(new Date(now));
		}
	});

	test('made without a network say so; a slow line is no missing network', async () => {
		await send('present', 10 * minutes);
		expect((await kept()).channel).toBe('offline');
		await send('absent', 5_000);
		expect((await kept()).channel).toBe('self');
	});

	test('end in the same roll, in whichever order they arrive', async () => {
		const looks = [
			['present', 9 * minutes],
			['absent', 6 * minutes],
			['present', 3 * minutes]
		] as const;
		for (const order of [
			[0, 1, 2],
			[2, 1, 0],
			[1, 2, 0],
			[2, 0, 1]
		]) {
			await send('', 0);
			for (const i of order) {
				const [state, ago] = looks[i]!;
				await send(state, ago);
			}
			expect((await kept()).present).toBe(true);
			expect((await kept()).notedAt).toEqual(new Date(new Date(now).getTime() - 3 * minutes));
		}
	});
});

describe('who may see a roll', () => {
	test('those who lead the cell, and the committee', async () => {
		const seen = async (...[person]: Parameters<typeof world.as>) =>
			(await readRollProgress(await world.as(person), meetingId)).cells.map((cell) => cell.name);
		expect(await seen('cellSecretary')).toEqual(['Chi bộ Thôn Thượng']);
		expect(await seen('inspector')).toEqual(['Chi bộ Thôn Hạ', 'Chi bộ Thôn Thượng']);
		await expect(seen('member')).rejects.toMatchObject({ status: 404 });
	});

	test('nobody else: it is not found', async () => {
		const read = async (person: 'otherCellSecretary' | 'member' | 'inspector') =>
			readCellRoll(await world.as(person, now), meetingId, thuong, 1);
		await expect(read('otherCellSecretary')).rejects.toMatchObject({ status: 404 });
		await expect(read('member')).rejects.toMatchObject({ status: 404 });
		expect((await read('inspector')).mayCall).toMatchObject({ code: 'meetings.not-your-cell' });
	});

	test('a meeting without a second part shows its first', async () => {
		expect((await readCellRoll(secretary, meetingId, thuong, 2)).part).toBe(2);
		await changeMeeting(await world.as('office'), meetingId, { breakStartsAt: null, breakEndsAt: null });
		const { part, parts } = await readCellRoll(secretary, meetingId, thuong, 2);
		expect([part, parts.length]).toEqual([1, 1]);
	});
});
