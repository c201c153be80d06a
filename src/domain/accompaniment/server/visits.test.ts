import { describe, expect, test } from 'vitest';
import { newId, type Id } from '#platform/id.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	cancelVisit,
	correctVisit,
	expectVisit,
	findDraft,
	listAwaitedReports,
	listVisits,
	putDownAtVisit,
	readVisit,
	replyToVisit,
	saveDraft,
	sendVisitReport
} from './index.ts';
import { letFollow, reportOf, requestOf } from './visit-for-tests.ts';

const world = useWorld();
const inspector = () => world.people.inspector.memberId;
const cell = () => world.cells.thuong;

const sent = async (change: Parameters<typeof reportOf>[1] = {}, unitId: Id = cell()) => {
	const report = reportOf(unitId, change);
	await sendVisitReport(await world.as('inspector'), report);
	return report.id;
};

describe('the report of a visit', () => {
	test('keeps the check-list of the rules, what was not marked as not seen; with its event', async () => {
		const id = await sent();
		const { visit, report, marks } = await readVisit(await world.as('cellSecretary'), id);
		expect(visit).toMatchObject({ state: 'made', visitorName: 'Phạm Đức Minh' });
		expect(report).toMatchObject({ revision: 1, channel: 'self', remarks: 'Họp nghiêm túc.' });
		expect(marks).toHaveLength(9);
		expect(marks.find(({ item }) => item === 'order')!.mark).toBe('yes');
		expect(marks.find(({ item }) => item === 'tasks')!.mark).toBe('not-seen');
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'visit.reported', actorId: inspector(), onBehalfOf: null }
		]);
	});

	test('that is sent twice is kept once, whatever the second says', async () => {
		const report = reportOf(cell(), { requests: [requestOf], writtenAt: Date.parse('2026-11-20T13:00:00Z') });
		const ctx = await world.as('inspector');
		expect(await sendVisitReport(ctx, report, { offline: true })).toEqual({ id: report.id, again: false });
		expect(await sendVisitReport(ctx, { ...report, requests: [requestOf, requestOf] })).toEqual({
			id: report.id,
			again: true
		});
		const { report: kept, requests } = await readVisit(ctx, report.id);
		expect(kept).toMatchObject({ channel: 'offline', writtenAt: new Date('2026-11-20T13:00:00Z') });
		expect(kept!.enteredAt).toEqual(ctx.clock.now());
		expect(requests).toHaveLength(1);
		expect(await world.actsAbout(report.id)).toHaveLength(1);
	});

	test('of one meeting there is one by the same person; another identifier does not make a second', async () => {
		await sent();
		await expect(sent()).rejects.toMatchObject({ code: 'accompaniment.visit-there-already', status: 409 });
	});

	test('puts what was seen into the register, with the visit as its source, by a visitor who leads nothing', async () => {
		const fault = {
			criterion: 'cell-meetings',
			description: 'Không kiểm lại kết luận tháng trước',
			cause: 'Chưa có sổ theo dõi',
			responsibility: 'Chi ủy'
		};
		await letFollow(world, inspector(), [cell()]);
		const id = await sent({ fault });
		const { shortcomings } = await readVisit(await world.as('inspector'), id);
		expect(shortcomings).toMatchObject([{ description: fault.description, member: null }]);
		const [event] = await world.actsAbout(shortcomings[0]!.id);
		expect(event).toMatchObject({ act: 'shortcoming.recorded', actorId: inspector() });
		await expect(
			putDownAtVisit(await world.as('inspector'), id, {
				...fault,
				subject: { memberId: inspector() },
				fromPaper: false
			})
		).rejects.toMatchObject({ code: 'accompaniment.about-oneself', status: 403 });
	});

	test('is refused of a meeting to come, of a closed cell, of nothing seen, and by who visits nobody', async () => {
		const ctx = await world.as('inspector');
		const refused = (change: Parameters<typeof reportOf>[1], code: string) =>
			expect(sendVisitReport(ctx, reportOf(cell(), change))).rejects.toMatchObject({
				code: `accompaniment.${code}`
			});
		await refused({ visitedOn: '2026-11-24' }, 'not-held-yet');
		await refused({ unitId: newId() }, 'cell-not-open');
		await refused({ words: { marks: [], remarks: '', guestUnit: null, guestNames: null } }, 'nothing-seen');
		await refused(
			{ words: { ...reportOf(cell()).words, marks: [{ item: 'x', mark: 'yes', remark: '' }] } },
			'other-checklist'
		);
		await expect(sendVisitReport(await world.as('member'), reportOf(cell()))).rejects.toMatchObject({
			code: 'accompaniment.not-a-visitor',
			status: 403
		});
	});

	test('from paper is entered by the office for its visitor, with both names kept', async () => {
		const office = await world.as('office');
		const report = reportOf(cell(), { visitorId: inspector(), fromPaper: true });
		await sendVisitReport(office, report);
		expect(await world.actsAbout(report.id)).toEqual([
			{ act: 'visit.reported', actorId: office.actor.memberId, onBehalfOf: inspector() }
		]);
		const { report: kept } = await readVisit(office, report.id);
		expect(kept).toMatchObject({ channel: 'paper', enteredBy: 'Nguyễn Thị Lan Anh' });
	});

	test('is corrected by a new revision with its reason; the first stays readable', async () => {
		const id = await sent();
		const { words, visitedOn, kind } = reportOf(cell());
		const correction = {
			...{ visitedOn, kind, fromPaper: false, reason: 'Ghi nhầm' },
			words: { ...words, remarks: 'Họp rất nghiêm túc.' }
		};
		expect(await correctVisit(await world.as('inspector'), id, correction)).toBe(2);
		await expect(correctVisit(await world.as('cellSecretary'), id, correction)).rejects.toMatchObject({
			code: 'accompaniment.report-of-another'
		});
		const ctx = await world.as('inspector');
		expect((await readVisit(ctx, id)).report).toMatchObject({ revision: 2, reason: 'Ghi nhầm' });
		expect((await readVisit(ctx, id, 1)).report!.remarks).toBe('Họp nghiêm túc.');
	});

	test('is answered by the cell’s leaders; another cell does not learn of it', async () => {
		const id = await sent();
		const secretary = await world.as('cellSecretary');
		await replyToVisit(secretary, id, { words: 'Chi bộ sẽ sửa.', repliedBy: null, fromPaper: false });
		expect((await readVisit(secretary, id)).replies).toMatchObject([{ words: 'Chi bộ sẽ sửa.' }]);
		expect((await world.actsAbout(id)).at(-1)!.act).toBe('visit.replied');
		await expect(readVisit(await world.as('otherCellSecretary'), id)).rejects.toMatchObject({ status: 404 });
		await expect(readVisit(await world.as('member'), id)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour(async (ctx) => {
			await expect(readVisit(ctx, id)).rejects.toMatchObject({ status: 404 });
			expect((await listVisits(ctx, {})).total).toBe(0);
		});
	});
});

describe('a visit that is expected', () => {
	const expected = async () =>
		expectVisit(await world.as('inspector'), { cell: cell(), visitedOn: '2026-11-20', kind: 'regular' });

	test('waits for its report, and becomes that visit, under another identifier too', async () => {
		const id = await expected();
		const ctx = await world.as('inspector');
		expect(await listAwaitedReports(ctx)).toMatchObject([{ id, owedBy: inspector(), dueOn: '2026-11-23' }]);
		await sent();
		expect(await listAwaitedReports(ctx)).toEqual([]);
		expect((await listVisits(ctx, {})).visits).toHaveLength(1);
	});

	test('goes with the cell: after a handover its report is owed by the new follower, who can supply it', async () => {
		await letFollow(world, inspector(), [cell()]);
		const id = await expected();
		await letFollow(world, world.people.deputy.memberId, [cell()], '2026-11-22');
		const deputy = await world.as('deputy');
		expect(await listAwaitedReports(deputy)).toMatchObject([{ id, owedBy: deputy.actor.memberId }]);
		await sendVisitReport(deputy, reportOf(cell(), { id }));
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			...{ act: 'visit.reported', actorId: deputy.actor.memberId, onBehalfOf: inspector() }
		});
	});

	test('that did not take place says why, once', async () => {
		const id = await expected();
		const ctx = await world.as('inspector');
		await cancelVisit(ctx, id, 'Họp ở tỉnh');
		expect((await readVisit(ctx, id)).visit).toMatchObject({
			state: 'not-made',
			notMadeReason: 'Họp ở tỉnh'
		});
		await expect(cancelVisit(ctx, id, 'Nữa')).rejects.toMatchObject({
			code: 'accompaniment.visit-not-made',
			status: 409
		});
		await expect(sendVisitReport(ctx, reportOf(cell(), { id }))).rejects.toMatchObject({ status: 409 });
	});
});

test('a draft is for its author alone, and is gone once the report is sent', async () => {
	const ctx = await world.as('inspector');
	const report = reportOf(cell());
	await saveDraft(ctx, report.id, cell(), { remarks: 'dở dang' });
	await saveDraft(await world.as('deputy'), report.id, cell(), { remarks: 'của người khác' });
	expect(await findDraft(ctx, report.id)).toMatchObject({ content: { remarks: 'dở dang' } });
	expect(await findDraft(await world.as('office'), report.id)).toBeUndefined();
	await sendVisitReport(ctx, report);
	expect(await findDraft(ctx, report.id)).toBeUndefined();
});

test('the list counts by month, narrows by cell, visitor and month, and is for those who lead', async () => {
	await sent({ requests: [requestOf] });
	await sent({ visitedOn: '2026-10-05', words: { ...reportOf(cell()).words, guestUnit: 'Tỉnh ủy' } });
	await sent({}, world.cells.ha);
	const office = await world.as('office');
	const all = await listVisits(office, {});
	expect(all.total).toBe(3);
	expect(all.months).toMatchObject([
		{ month: '2026-11', visits: 2, cells: 2, joint: 0, requests: 1 },
		{ month: '2026-10', visits: 1, cells: 1, joint: 1, requests: 0 }
	]);
	expect((await listVisits(office, { month: '2026-10' })).visits).toMatchObject([
		{ visitedOn: '2026-10-05', guestUnit: 'Tỉnh ủy', marks: { yes: 1, partly: 1, no: 0, 'not-seen': 7 } }
	]);
	expect((await listVisits(await world.as('cellSecretary'), {})).total).toBe(2);
	await expect(listVisits(await world.as('member'), {})).rejects.toMatchObject({ status: 403 });
});
