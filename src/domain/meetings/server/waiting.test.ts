import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import type { CastKey } from '#demonstration/cast.ts';
import { useWorld } from '../../../../tests/world.ts';
import { askLeave, decideLeave, listWaiting, rollOf, saveMarks } from './index.ts';
import { callTogether, setState } from './meeting-for-tests.ts';

const world = useWorld();
let meetingId: Id;
let thuong: Id;

beforeEach(async () => {
	thuong = world.cells.thuong;
	meetingId = await callTogether(await world.as('office'), [thuong, world.cells.dong], 'announced');
});

const hour = {
	before: '2026-11-23T00:59:00Z',
	during: '2026-11-23T01:20:00Z',
	after: '2026-11-23T02:45:00Z'
};
const waiting = async (person: CastKey, at: keyof typeof hour) =>
	(await listWaiting(await world.as(person, hour[at]))).map(({ verb, forWhom }) => `${verb}: ${forWhom}`);
const ofThuong = 'Chi bộ Thôn Thượng';

async function markEverybody(part: 1 | 2) {
	const ctx = await world.as('cellSecretary', hour.after);
	const marks = (await rollOf(ctx, meetingId, [thuong]))
		.filter((line) => !line.exempt)
		.map(({ memberId }) => ({ memberId, part, present: true, arrivedAt: null, leftAt: null }));
	await saveMarks(ctx, meetingId, thuong, marks);
}

describe('what waits around a meeting', () => {
	test('a roll waits for the cell’s leaders from the start until it is complete', async () => {
		expect(await waiting('cellSecretary', 'before')).toEqual([]);
		expect(await waiting('cellSecretary', 'during')).toEqual([`Điểm danh đầu giờ: ${ofThuong}`]);
		await markEverybody(1);
		expect(await waiting('cellSecretary', 'during')).toEqual([]);
		expect(await waiting('cellDeputy', 'after')).toEqual([`Điểm danh sau giải lao: ${ofThuong}`]);
		await markEverybody(2);
		expect(await waiting('cellSecretary', 'after')).toEqual([]);
	});

	test('nothing waits once the result is published, nor for those who lead no cell of it', async () => {
		for (const person of ['member', 'otherCellSecretary', 'office', 'inspector'] as const)
			expect(await waiting(person, 'during')).toEqual([]);
		await setState(await world.as('office'), meetingId, 'published');
		expect(await waiting('cellSecretary', 'after')).toEqual([]);
	});

	test('leave waits for those who decide, and not for who asked', async () => {
		const id = await askLeave(await world.as('member'), meetingId, { reason: 'Ốm' });
		await askLeave(await world.as('cellSecretary'), meetingId, { reason: 'Đi họp' });
		expect(await waiting('cellSecretary', 'before')).toEqual([`Quyết định 1 đơn xin nghỉ: ${ofThuong}`]);
		expect(await waiting('cellDeputy', 'before')).toEqual([`Quyết định 2 đơn xin nghỉ: ${ofThuong}`]);
		expect(await waiting('member', 'before')).toEqual([]);
		await decideLeave(await world.as('cellSecretary'), id, { state: 'granted', words: null });
		expect(await waiting('cellSecretary', 'before')).toEqual([]);
	});

	test('the office decides where the one who asks leads the cell alone', async () => {
		const alone = await world.asMember('dong', 0);
		expect(alone.actor.posts.map((post) => post.kind)).toEqual(['cell-secretary']);
		await askLeave(alone, meetingId, { reason: 'Ốm' });
		expect(await waiting('office', 'before')).toEqual(['Quyết định 1 đơn xin nghỉ: Chi bộ Thôn Đông']);
		expect(await waiting('cellSecretary', 'before')).toEqual([]);
	});
});
