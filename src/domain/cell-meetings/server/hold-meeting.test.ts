import { describe, expect, test } from 'vitest';
import { countShortcomings, followTrail } from '#domain/rectification/server/index.ts';
import { useWorld } from '../../../../tests/world.ts';
import { before, called, evening, opened, planned, planOf } from './cell-meeting-for-tests.ts';
import * as meetings from './index.ts';

const world = useWorld();
const refused = (code: string) => expect.objectContaining({ code });

describe('preparing', () => {
	test('the agenda follows the frame of that kind of cell, and the members are told', async () => {
		const id = await planned(world);
		const ctx = await world.as('cellSecretary', before);
		const { items, meeting } = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id));
		expect(meeting.title).toBe('Sinh hoạt chi bộ thường kỳ tháng 11/2026');
		expect(items.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['opening', 'previous-resolution', 'local-life', 'closing'])
		);
		const member = await world.as('member', before);
		await expect(meetings.getCellMeeting(member, id)).rejects.toEqual(refused('platform.not-found'));
		await meetings.announceCellMeeting(ctx, id);
		expect(await meetings.listWaiting(await world.as('member', before))).toEqual([
			expect.objectContaining({ id: `attend-${id}`, dueOn: '2026-11-23', href: `/cell-meetings/${id}` })
		]);
		expect(await world.actsAbout(id)).toEqual([
			expect.objectContaining({ act: 'meeting.created' }),
			expect.objectContaining({ act: 'cell-meeting.planned', actorId: ctx.actor.memberId }),
			expect.objectContaining({ act: 'cell-meeting.announced', actorId: ctx.actor.memberId })
		]);
	});

	test('one regular meeting a month; a thematic one stands beside it, never at the same time', async () => {
		await planned(world);
		await expect(planned(world, { on: '2026-11-27' })).rejects.toEqual(
			refused('cell-meetings.regular-there-already')
		);
		const topic = { kind: 'thematic', topic: 'Bảo vệ môi trường' } as const;
		await expect(planned(world, topic)).rejects.toEqual(refused('cell-meetings.with-another-meeting'));
		await planned(world, { ...topic, on: '2026-11-27' });
		const ctx = await world.as('cellSecretary', before);
		const year = await meetings.listYear(ctx, world.cells.thuong, 2026);
		expect(year.months[10]!.regular?.kind).toBe('regular');
		expect(year.quarters[3]!.thematic.map(({ topic }) => topic)).toEqual(['Bảo vệ môi trường']);
		expect([year.months[9]!.stand, year.months[11]!.stand]).toEqual(['missing', 'to-come']);
	});

	test('items are added before the closing, moved, changed and removed', async () => {
		const id = await planned(world);
		const ctx = await world.as('cellSecretary', before);
		const titles = async () =>
			(await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id))).items.map(
				({ title }) => title
			);
		const item = await meetings.addItem(ctx, id, { source: 'issue', title: 'Rác thải cuối thôn', words: '' });
		const at = (await titles()).indexOf('Rác thải cuối thôn');
		expect(at).toBe((await titles()).length - 2);
		await meetings.moveItem(ctx, id, item, -1);
		await meetings.changeItem(ctx, id, item, { title: 'Rác thải', words: 'Hai điểm tập kết' });
		expect((await titles()).indexOf('Rác thải')).toBe(at - 1);
		await meetings.removeItem(ctx, id, item);
		expect(await titles()).not.toContain('Rác thải');
	});

	test('is for those who lead the cell, or the office; another cell and the neighbour learn nothing', async () => {
		const id = await planned(world);
		const thuong = world.cells.thuong;
		for (const who of ['member', 'secretary', 'inspector'] as const) {
			const ctx = await world.as(who, before);
			const allowed = who === 'secretary';
			if (!allowed)
				await expect(
					meetings.planCellMeeting(ctx, thuong, planOf(world, { on: '2026-12-03' }))
				).rejects.toEqual(refused('cell-meetings.not-your-cell'));
		}
		const other = await world.as('otherMember', before);
		await expect(meetings.getCellMeeting(other, id)).rejects.toEqual(refused('platform.not-found'));
		await expect(meetings.planCellMeeting(other, thuong, planOf(world))).rejects.toEqual(
			refused('platform.not-found')
		);
		await world.asNeighbour(async (ctx) => {
			await expect(meetings.getCellMeeting(ctx, id)).rejects.toEqual(refused('platform.not-found'));
			expect(await meetings.listMeetingsOf(ctx, [thuong], '2026-01-01', '2026-12-31')).toEqual([]);
			expect(await meetings.tasksOf(ctx, [thuong])).toEqual([]);
			await expect(meetings.listYear(ctx, thuong, 2026)).rejects.toEqual(refused('platform.not-found'));
		});
	});
});

describe('holding', () => {
	test('a probationary member has no vote; those who vote are the official members present', async () => {
		const id = await opened(world);
		const ctx = await world.as('cellDeputy', evening);
		const [first, second] = world.members.thuong;
		await ctx.db
			.updateTable('members')
			.set({ admitted_on: '2026-06-01', official_on: null })
			.where('member_id', '=', first!)
			.execute();
		const [item] = (await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id))).items;
		const counted = { decision: 'ordinary', question: 'Thông qua nghị quyết', agree: 1, disagree: 0 };
		await expect(meetings.recordVote(ctx, id, item!.id, counted)).rejects.toEqual(
			refused('cell-meetings.roll-first')
		);
		await called(ctx, world, id, [second!]);
		const size = world.members.thuong.length;
		await expect(meetings.recordVote(ctx, id, item!.id, { ...counted, agree: size - 1 })).rejects.toEqual(
			refused('cell-meetings.more-votes-than-voters')
		);
		expect(await meetings.recordVote(ctx, id, item!.id, { ...counted, agree: size - 3 })).toMatchObject({
			...{ entitled: size - 2, agree: size - 3, disagree: 0, other: 1 }
		});
	});

	test('a conclusion is a task; a fault goes into the register with the task as its corrective action', async () => {
		const id = await opened(world);
		const ctx = await world.as('cellDeputy', evening);
		const owner = world.people.member.memberId;
		const task = { itemId: null, task: 'Dọn hai điểm rác', ownerId: owner, dueOn: '2026-12-15' };
		await expect(meetings.giveTask(ctx, id, { ...task, dueOn: '2026-11-23' })).rejects.toEqual(
			refused('cell-meetings.due-too-soon')
		);
		await meetings.giveTask(ctx, id, task, {
			...{ subject: { unitId: world.cells.thuong }, criterion: 'cell-meetings' },
			...{ description: 'Để rác tồn đọng ba tháng', cause: 'Chưa phân công rõ', responsibility: 'Chi ủy' },
			expectedProduct: 'Hai điểm rác sạch'
		});
		const [given] = await meetings.tasksOf(ctx, [world.cells.thuong]);
		expect(given).toMatchObject({ ownerId: owner, firstDueOn: '2026-12-15', standing: { isOpen: true } });
		const trail = await followTrail(ctx, given!.reference!);
		expect(JSON.stringify(trail)).toContain('Dọn hai điểm rác');
		expect(await countShortcomings(ctx, {})).toBeGreaterThan(0);
		expect(await world.actsAbout(id)).toContainEqual(
			expect.objectContaining({ act: 'cell-task.given', actorId: ctx.actor.memberId })
		);
	});
});

test('a meeting that is over owes its minutes within two days', async () => {
	const id = await opened(world);
	const at = async (moment: string) =>
		meetings.minutesOwedBy(await world.as('office', moment), [world.cells.thuong, world.cells.ha]);
	expect(await at(evening)).toEqual([]);
	const owed = { meetingId: id, unitId: world.cells.thuong, dueOn: '2026-11-25' };
	expect(await at('2026-11-24T01:00:00Z')).toMatchObject([owed]);
});
