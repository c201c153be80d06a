import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Paper } from '#domain/documents/paper.ts';
import { fingerprintOf, findIssued } from '#domain/documents/server/index.ts';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../tests/world.ts';
import { kitForm } from '../kit-forms.ts';
import { called, evening, opened, planned } from './cell-meeting-for-tests.ts';
import * as meetings from './index.ts';

const world = useWorld();
const later = '2026-11-24T03:00:00Z';
const refused = (code: string) => expect.objectContaining({ code });

/** An October meeting whose two tasks the November one hears about. */
async function october(): Promise<Id[]> {
	const at = '2026-10-23T13:00:00Z';
	const ctx = await world.as('cellSecretary', at);
	const id = await planned(world, { on: '2026-10-23', preparedOn: null });
	await meetings.openCellMeeting(ctx, id);
	const owner = world.people.member.memberId;
	const ids = [];
	for (const task of ['Vận động ba hộ di dời chuồng trại', 'Sửa loa truyền thanh'])
		ids.push(await meetings.giveTask(ctx, id, { itemId: null, task, ownerId: owner, dueOn: '2026-11-20' }));
	return ids;
}

const itemsOf = async (id: Id) => {
	const ctx = await world.as('cellSecretary', evening);
	const { items } = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id));
	return Object.fromEntries(items.map((item) => [item.code ?? item.title, item.id]));
};

const typedScore = { time: 5, preparation: 8.5, conduct: 27, principles: 5, closing: 4 };
const parts = {
	thought: 'Đảng viên yên tâm, nhân dân đồng tình',
	direction: 'Hoàn thành thu quỹ vì người nghèo'
};
const facts = { began: '19:35', closed: '21:10', guests: 'Đồng chí Lê Thị Thanh Hà', feesPaid: 4 };
const vote = { decision: 'ordinary', question: 'Thông qua nghị quyết tháng', disagree: 0 };

/** The meeting as its deputy secretary writes it down on a phone. */
async function onPhone(id: Id, [first, second]: Id[]) {
	const ctx = await world.as('cellDeputy', evening);
	const item = await itemsOf(id);
	const { memberId } = world.people.member;
	const size = world.members.thuong.length;
	await called(ctx, world, id, [world.members.thuong.at(-2)!]);
	await meetings.noteReported(ctx, id, item['local-life']!, 'Thôn có 12 hộ khá giả');
	await meetings.reportTaskAt(ctx, id, first!, { outcome: 'done', words: '', newDueOn: null });
	await meetings.reportTaskAt(ctx, id, second!, {
		...{ outcome: 'not-done', words: 'Chưa mua được vật tư', newDueOn: '2026-12-10' }
	});
	await meetings.addOpinion(ctx, id, item['people-say']!, {
		...{ speakerId: memberId, guest: '', words: 'Đường thôn hỏng hai đoạn' }
	});
	await meetings.addOpinion(ctx, id, item['people-say']!, {
		...{ speakerId: null, guest: 'Nguyễn Văn Khách', words: 'Xã sẽ xem xét' }
	});
	await meetings.recordVote(ctx, id, item['closing']!, { ...vote, agree: size - 2 });
	await meetings.giveTask(ctx, id, {
		...{ itemId: item['people-say']!, task: 'Vá hai đoạn đường', ownerId: memberId, dueOn: '2026-12-15' }
	});
	await meetings.saveParts(ctx, id, parts);
	await meetings.scoreMeeting(ctx, id, [
		...Object.entries(typedScore).map(([criterion, points]) => ({ criterion, applies: true, points })),
		{ criterion: 'thematic', applies: false, points: 0 }
	]);
	await meetings.endCellMeeting(ctx, id, facts);
}

/** The same as the office's clerk types it from the kit: the page's own form, with the fields as a browser sends them. */
async function fromPaper(id: Id, [first, second]: Id[]) {
	const ctx = await world.as('office', later);
	const item = await itemsOf(id);
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

const textOf = (paper: Paper) => JSON.stringify(paper.body);

describe('the same meeting, on the phone and afterwards from paper', () => {
	test('gives the same record, field by field; only who entered it, for whom and how differs', async () => {
		const tasks = await october();
		const phone = await opened(world);
		const ctx = await world.as('office', evening);
		await ctx.db.executeQuery({
			sql: 'savepoint phone',
			parameters: [],
			query: {} as never,
			queryId: {} as never
		});
		await onPhone(phone, tasks);
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
		const tasks = await october();
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

describe('minutes and resolution', () => {
	test('say every figure as the database has it, and are frozen when signed', async () => {
		const id = await opened(world);
		await onPhone(id, await october());
		const ctx = await world.as('cellDeputy', later);
		const { db } = ctx;
		const count = async (table: string, where: string) =>
			Number(
				(
					await db.executeQuery<{ n: string }>({
						...{ sql: `select count(*) as n from ${table} where ${where}`, parameters: [] },
						...{ query: {} as never, queryId: {} as never }
					})
				).rows[0]!.n
			);
		const there = await count('roll_marks', `meeting_id = '${id}' and present`);
		const members = await count('memberships', `unit_id = '${world.cells.thuong}'`);
		const exempt = await count(
			'exemptions x',
			`x.member_id in (select member_id from memberships where unit_id = '${world.cells.thuong}')
			and x.member_id not in (select member_id from roll_marks where meeting_id = '${id}' and present)`
		);
		const obliged = members - exempt;
		const [kept] = await db
			.selectFrom('cell_meeting_votes')
			.selectAll()
			.where('meeting_id', '=', id)
			.execute();
		const rows = await db
			.selectFrom('cell_meeting_scores')
			.selectAll()
			.where('meeting_id', '=', id)
			.execute();
		const total = rows.reduce((sum, { points }) => sum + Number(points), 0);
		const done = await count('cell_task_reports', `meeting_id = '${id}' and outcome = 'done'`);
		const heard = await count('cell_task_reports', `meeting_id = '${id}'`);
		const tasks = await count('cell_tasks', `meeting_id = '${id}'`);

		const { paper } = await meetings.previewMeetingPaper(ctx, 'minutes', id);
		const said = textOf(paper);
		const shown = (points: number) => points.toLocaleString('vi-VN');
		const share = (part: number, of: number) =>
			`${(Math.round((part * 1000) / of) / 10).toLocaleString('vi-VN')}%`;
		expect(said).toContain(`Tổng số đảng viên: ${members} đồng chí (chính thức ${members}, dự bị 0)`);
		expect(said).toContain(
			`Phải dự: ${obliged} đồng chí; có mặt: ${there} đồng chí, đạt ${share(there, obliged)}`
		);
		expect(said).toContain(`Vắng không có lý do: ${obliged - there} đồng chí`);
		expect(said).toContain('Đã đóng đảng phí: 4 đồng chí');
		expect(said).toContain(`Đã xong ${done} trong ${heard} việc (${share(done, heard)})`);
		const { entitled, agree, disagree, other } = kept!;
		expect(entitled).toBe(there);
		expect(said).toContain(
			`được biểu quyết ${entitled} đồng chí; đồng ý ${agree} (${share(agree, entitled)}), không đồng ý ${disagree}, ý kiến khác ${other}. Thông qua.`
		);
		expect(said).toContain(`${shown(total)} trên 100 điểm`);
		expect(said).toContain('Bắt đầu lúc 19 giờ 35 phút ngày 23/11/2026; kết thúc lúc 21 giờ 10 phút');
		const tables = (of: Paper) => of.body.filter((block) => block.kind === 'table');
		expect(tables(paper).map(({ rows }) => rows.length)).toEqual([heard, tasks]);

		const resolution = await meetings.previewMeetingPaper(ctx, 'resolution', id);
		const resolved = textOf(resolution.paper);
		for (const words of Object.values(parts)) expect(resolved).toContain(words);
		expect(resolved).toContain(`Đã xong ${done} trong ${heard} việc (${share(done, heard)})`);
		expect(resolved).toContain(`${shown(total)} trên 100 điểm`);
		expect(resolved).toContain(`${agree} trong ${entitled} đảng viên chính thức có mặt đồng ý`);
		expect(tables(resolution.paper).map(({ rows }) => rows.length)).toEqual([heard, tasks, rows.length]);
		for (const { criterion, points } of rows)
			expect([
				criterion,
				tables(resolution.paper)[2]!.rows.some(
					(row) => 'cells' in row && row.cells[2] === shown(Number(points))
				)
			]).toEqual([criterion, true]);

		const issued = await meetings.signMinutes(ctx, id, { seen: fingerprintOf(paper), revision: 1 });
		expect(issued.number).toMatch(/^\d\d-BB\/CB$/);
		const [first] = (await findIssued(ctx, meetings.issuedKinds.minutes, id))!.revisions;
		expect(first!.revision).toBe(1);
		await expect(meetings.saveParts(ctx, id, parts)).rejects.toEqual(refused('cell-meetings.is-signed'));
		const signer = world.people.cellSecretary.memberId;
		const resolutionIssued = await meetings.issueResolution(ctx, id, {
			...{ signer, seen: fingerprintOf(resolution.paper), revision: 1 }
		});
		expect(resolutionIssued.number).toMatch(/-NQ\/CB$/);

		await meetings.reopenCellMeeting(ctx, id, 'Ghi nhầm số người đóng đảng phí');
		await meetings.endCellMeeting(ctx, id, { ...facts, feesPaid: 5 });
		const again = await meetings.previewMeetingPaper(ctx, 'minutes', id);
		const wish = { seen: fingerprintOf(again.paper), revision: 2, reason: 'Ghi nhầm số người đóng đảng phí' };
		await meetings.signMinutes(ctx, id, wish);
		const old = await meetings.getMeetingPaper(ctx, 'minutes', id, 1);
		expect(textOf(old.paper)).toContain('Đã đóng đảng phí: 4 đồng chí');
		const member = await meetings.getMeetingPaper(await world.as('member', later), 'minutes', id);
		expect(textOf(member.paper)).toContain('Đã đóng đảng phí: 5 đồng chí');
		expect(await world.actsAbout(id)).toContainEqual(
			expect.objectContaining({ act: 'cell-meeting.signed', actorId: ctx.actor.memberId })
		);
	});

	test('wait for their two days, are overdue after them, and are not signed while the roll or the sheet is open', async () => {
		const id = await opened(world);
		const ctx = await world.as('cellSecretary', evening);
		await meetings.endCellMeeting(ctx, id, facts);
		const { final, paper } = await meetings.previewMeetingPaper(ctx, 'minutes', id);
		expect(final).toMatchObject({ allowed: false, code: 'cell-meetings.roll-incomplete' });
		await expect(meetings.signMinutes(ctx, id, { seen: fingerprintOf(paper), revision: 1 })).rejects.toEqual(
			refused('cell-meetings.roll-incomplete')
		);
		expect(await meetings.listWaiting(ctx)).toContainEqual(
			expect.objectContaining({ id: `sign-${id}`, dueOn: '2026-11-25' })
		);
		const stand = async (at: string) => {
			const { cells, counts } = await meetings.listMonth(await world.as('office', at), '2026-11-01', 1);
			return [cells.find((cell) => cell.id === world.cells.thuong)!.regular!.stand, counts.minutesLate];
		};
		expect(await stand('2026-11-25T03:00:00Z')).toEqual(['held', 0]);
		expect(await stand('2026-11-26T03:00:00Z')).toEqual(['minutes-late', 1]);
		const { counts } = await meetings.listMonth(await world.as('office', later), '2026-11-01', 1, 'missing');
		expect(counts).toMatchObject({ cells: 18, held: 1, missing: 17 });
	});
});
