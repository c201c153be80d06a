import { describe, expect, test } from 'vitest';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, fingerprintOf, renderPaper } from '#domain/documents/server/index.ts';
import { useWorld } from '../../../../tests/world.ts';
import { evening, opened } from './cell-meeting-for-tests.ts';
import * as meetings from './index.ts';
import { facts, october, onPhone, parts } from './phone-for-tests.ts';

const world = useWorld();
const later = '2026-11-24T03:00:00Z';
const refused = (code: string) => expect.objectContaining({ code });
/** How many pages a PDF has. */
const pagesOf = (pdf: Uint8Array) =>
	Buffer.from(pdf)
		.toString('latin1')
		.match(/\/Type \/Page\b/g)?.length;
const textOf = (paper: Paper) => JSON.stringify(paper.body);

describe('minutes and resolution', () => {
	test('say every figure as the database has it, and are frozen when signed', async () => {
		const id = await opened(world);
		await onPhone(world, id, await october(world));
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

describe('the kit', () => {
	test('has what the chair reads on its front and what the clerk fills in on its back; both files can be made', async () => {
		await october(world);
		const id = await opened(world);
		const ctx = await world.as('cellSecretary', evening);
		const { paper } = await meetings.getKit(ctx, id);
		const turn = paper.body.findIndex(({ kind }) => kind === 'page-break');
		const [front, back] = [paper.body.slice(0, turn), paper.body.slice(turn)].map((side) =>
			JSON.stringify(side)
		);
		const { items, roll, rules } = await meetings.readRecord(ctx, await meetings.getCellMeeting(ctx, id));
		for (const { title } of items) expect(front).toContain(title);
		expect(front).toContain('Sửa loa truyền thanh (Nguyễn Văn Bình, 20/11/2026)');
		for (const { name } of roll.people) expect(back).toContain(`□\u00a0${name}`);
		for (const { vi, reckoned } of rules.scoreSheet.value)
			if (reckoned === null) expect(back).toContain(vi.split(':')[0]);
		expect((await meetings.getKit(ctx, id, { large: true })).paper.large).toBe(true);
		expect(pagesOf(await renderPaper(paper, 'pdf'))).toBe(2);
		for (const format of ['pdf', 'docx'] as const)
			expect((await renderPaper(paper, format)).length).toBeGreaterThan(5000);
		await expect(meetings.getKit(await world.as('member', evening), id)).rejects.toEqual(
			refused('cell-meetings.not-your-cell')
		);
	});
});
