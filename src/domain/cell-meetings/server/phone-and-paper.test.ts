import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../tests/world.ts';
import { kitForm } from '../kit-forms.ts';
import { evening, opened, planned } from './cell-meeting-for-tests.ts';
import * as meetings from './index.ts';
import { facts, itemsOf, october, onPhone, parts, typedScore, vote } from './phone-for-tests.ts';

const world = useWorld();
const later = '2026-11-24T03:00:00Z';

/** The same as the office's clerk types it from the kit: the page's own form, with the fields as a browser sends them. */
async function fromPaper(id: Id, [first, second]: Id[]) {
	const ctx = await world.as('office', later);
	const item = await itemsOf(world, id);
	const { memberId } = world.people.member;
	const size = world.members.thuong.length;
	const fields = {
		...{ absent: [world.members.thuong.at(-2)!], came: [...world.members.thuong], ...facts, feesPaid: '4' },
		[`reported-${item['local-life']}`]: 'Thôn có 12 hộ khá giả',
		[`outcome-${first}`]: 'done',
		...{ [`outcome-${second}`]: 'not-done', [`words-${second}`]: 'Chưa mua được vật tư' },
		[`newDueOn-${second}`]: '10/12/2026',
		...{ 'opinion-1-item': item['people-say'], 'opinion-1-speaker': memberId },
		'opinion-1-words': 'Đường thôn hỏng hai đoạn',
		...{ 'opinion-2-item': item['people-say'], 'opinion-2-guest': 'Nguyễn Văn Khách' },
		'opinion-2-words': 'Xã sẽ xem xét',
		...{ 'vote-1-item': item['closing'], 'vote-1-decision': 'ordinary', 'vote-1-question': vote.question },
		...{ 'vote-1-agree': String(size - 2), 'vote-1-disagree': '0', 'vote-2-decision': 'ordinary' },
		...{ 'task-1-item': item['people-say'], 'task-1-task': 'Vá hai đoạn đường' },
		...{ 'task-1-owner': memberId, 'task-1-dueOn': '15/12/2026' },
		...Object.fromEntries(Object.entries(parts).map(([part, words]) => [`part-${part}`, words])),
		...Object.fromEntries(
			Object.entries(typedScore).map(([name, points]) => [`points-${name}`, `${points}`])
		),
		...{ 'na-thematic': 'yes', 'points-thematic': '' }
	};
	await meetings.enterFromPaper(ctx, id, v.parse(kitForm, fields));
}

/** The record without who entered it, how and when, and with items named by their place: what two ways of entering must agree on. */
async function recordOf(id: Id) {
	const ctx = await world.as('cellSecretary', later);
	const record = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id));
	const place = new Map(record.items.map((item, i) => [item.id, `item ${i + 1}`]));
	const bare = JSON.stringify(record, (key, value: unknown) =>
		['enteredBy', 'onBehalfOf', 'channel', 'announcedAt', 'id', 'meetingId'].includes(key)
			? undefined
			: typeof value === 'string'
				? (place.get(value) ?? value)
				: value
	);
	return { record, bare: JSON.parse(bare) as unknown };
}

describe('the same meeting, on the phone and afterwards from paper', () => {
	test('gives the same record, field by field; only who entered it, for whom and how differs', async () => {
		const tasks = await october(world);
		const phone = await opened(world);
		const ctx = await world.as('office', evening);
		await ctx.db.executeQuery({
			sql: 'savepoint phone',
			parameters: [],
			query: {} as never,
			queryId: {} as never
		});
		await onPhone(world, phone, tasks);
		const one = await recordOf(phone);
		await ctx.db.executeQuery({
			...{ sql: 'rollback to savepoint phone', parameters: [], query: {} as never, queryId: {} as never }
		});
		await fromPaper(phone, tasks);
		const other = await recordOf(phone);
		// It was opened on the phone in both; the clock in the hall was noted in both.
		expect(other.bare).toEqual(one.bare);
		const { memberId: office } = (await world.as('office', later)).actor;
		expect(other.record.opinions.map(({ channel, onBehalfOf }) => [channel, onBehalfOf])).toEqual([
			...[1, 2].map(() => ['paper', 'Đặng Xuân Phong'])
		]);
		expect(one.record.opinions.every(({ channel, onBehalfOf }) => channel === 'self' && !onBehalfOf)).toBe(
			true
		);
		expect(await world.actsAbout(phone)).toContainEqual({
			...{ act: 'cell-meeting.voted', actorId: office, onBehalfOf: world.people.cellDeputy.memberId }
		});
	});

	test('from paper a meeting is entered that nobody opened on a screen', async () => {
		const tasks = await october(world);
		const id = await planned(world);
		await fromPaper(id, tasks);
		const ctx = await world.as('cellSecretary', later);
		const meeting = await meetings.getCellMeeting(ctx, id);
		expect(meeting).toMatchObject({ state: 'ended', feesPaid: 4 });
		expect((await meetings.readRecord(ctx, meeting)).roll.present).toBe(world.members.thuong.length - 1);
	});

	test('a row half filled says what is missing in it, and nothing is kept', () => {
		const read = v.safeParse(kitForm, {
			...{ 'opinion-2-words': 'Nhất trí', 'task-1-task': 'Vá đường', 'task-1-owner': '', 'task-1-dueOn': '' },
			...{ began: '19:30', closed: '' }
		});
		expect(read.issues?.map((issue) => [v.getDotPath(issue), issue.message])).toEqual(
			expect.arrayContaining([
				['opinion-2-item', 'cell-meetings.item-missing'],
				['opinion-2-speaker', 'cell-meetings.speaker-missing'],
				['task-1-owner', 'cell-meetings.owner-missing'],
				['task-1-dueOn', 'cell-meetings.due-missing'],
				['closed', 'cell-meetings.closed-missing']
			])
		);
	});
});
