import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { callTogether, setState } from './meeting-for-tests.ts';
import { askLeave, decideLeave, findOwnLeave, listLeave, rollOf } from './index.ts';

const world = useWorld();
let meetingId: Id;
let member: Context;
let secretary: Context;
let thuong: Id;

beforeEach(async () => {
	thuong = world.cells.thuong;
	meetingId = await callTogether(await world.as('office'), [thuong], 'announced');
	member = await world.as('member');
	secretary = await world.as('cellSecretary');
});

const reason = 'Đưa mẹ đi khám bệnh';
const granted = { state: 'granted', words: null } as const;
const acts = async (id: Id) => (await world.actsAbout(id)).map(({ act }) => act);
const leaveOnRoll = async (memberId: Id) =>
	(await rollOf(secretary, meetingId)).find((line) => line.memberId === memberId)?.leave;

describe('leave from a meeting', () => {
	test('is asked by the member and granted by the cell', async () => {
		const id = await askLeave(member, meetingId, { reason });
		expect(await leaveOnRoll(member.actor.memberId)).toBe('asked');
		await decideLeave(secretary, id, granted);
		expect(await findOwnLeave(member, meetingId)).toMatchObject({
			state: 'granted',
			reason,
			decidedBy: 'Dương Ngọc Vân',
			channel: 'self'
		});
		expect(await leaveOnRoll(member.actor.memberId)).toBe('granted');
		expect(await acts(id)).toEqual(['leave.asked', 'leave.granted']);
	});

	test('is asked on behalf, and the journal says for whom', async () => {
		const id = await askLeave(secretary, meetingId, {
			reason,
			memberId: member.actor.memberId,
			fromPaper: true
		});
		expect(await findOwnLeave(member, meetingId)).toMatchObject({
			channel: 'paper',
			askedBy: 'Dương Ngọc Vân'
		});
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'leave.asked', actorId: secretary.actor.memberId, onBehalfOf: member.actor.memberId }
		]);
	});

	test('is asked once', async () => {
		await askLeave(member, meetingId, { reason });
		await expect(
			askLeave(secretary, meetingId, { reason, memberId: member.actor.memberId })
		).rejects.toMatchObject({ code: 'meetings.leave-asked-already', status: 409 });
	});

	test('is not asked by somebody who is not expected, nor for another cell’s member', async () => {
		await expect(askLeave(await world.as('otherMember'), meetingId, { reason })).rejects.toMatchObject({
			code: 'meetings.not-expected',
			status: 403
		});
		await expect(
			askLeave(await world.as('otherCellSecretary'), meetingId, { reason, memberId: member.actor.memberId })
		).rejects.toMatchObject({ code: 'meetings.leave-of-another-cell', status: 403 });
	});

	test('of a leader is decided by another leader or the office, never by themself', async () => {
		const id = await askLeave(secretary, meetingId, { reason });
		await expect(decideLeave(secretary, id, granted)).rejects.toMatchObject({ code: 'meetings.own-leave' });
		await decideLeave(await world.as('cellDeputy'), id, granted);
		await decideLeave(await world.as('office'), id, { state: 'refused', words: 'Cần có mặt' });
		expect(await acts(id)).toEqual(['leave.asked', 'leave.granted', 'leave.refused']);
	});

	test('has reasons that only the member, the cell’s leaders and the office read', async () => {
		const id = await askLeave(member, meetingId, { reason });
		expect((await listLeave(secretary, meetingId, thuong)).map((one) => one.reason)).toEqual([reason]);
		expect(await listLeave(await world.as('office'), meetingId, thuong)).toHaveLength(1);
		for (const somebody of ['inspector', 'otherCellSecretary', 'member', 'otherMember'] as const) {
			const ctx = await world.as(somebody);
			await expect(listLeave(ctx, meetingId, thuong)).rejects.toMatchObject({ status: 404 });
			if (somebody !== 'member')
				await expect(decideLeave(ctx, id, granted)).rejects.toMatchObject({ status: 404 });
		}
		await expect(decideLeave(member, id, granted)).rejects.toMatchObject({ status: 403 });
		expect(JSON.stringify(await rollOf(secretary, meetingId))).not.toContain(reason);
		const journal = await member.db
			.selectFrom('events')
			.select('content')
			.where('subject_id', '=', id)
			.execute();
		expect(JSON.stringify(journal)).not.toContain(reason);
	});

	test('is over once the result is published', async () => {
		const id = await askLeave(member, meetingId, { reason });
		await setState(secretary, meetingId, 'published');
		await expect(decideLeave(secretary, id, granted)).rejects.toMatchObject({
			code: 'meetings.leave-after-publication',
			status: 409
		});
		await expect(askLeave(secretary, meetingId, { reason })).rejects.toMatchObject({ status: 409 });
	});

	test('is nothing that a neighbour committee learns of', async () => {
		const id = await askLeave(member, meetingId, { reason });
		await world.asNeighbour(async (ctx) => {
			await expect(decideLeave(ctx, id, granted)).rejects.toMatchObject({ status: 404 });
			await expect(listLeave(ctx, meetingId, thuong)).rejects.toMatchObject({ status: 404 });
			await expect(askLeave(ctx, meetingId, { reason })).rejects.toMatchObject({ status: 404 });
		});
	});
});
