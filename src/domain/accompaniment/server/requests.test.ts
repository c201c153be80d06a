import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { opened } from '#domain/cell-meetings/server/cell-meeting-for-tests.ts';
import { useWorld } from '../../../../tests/world.ts';
import {
	addRequest,
	answerRequest,
	getRequest,
	listRequests,
	listUnsettledRequests,
	listWaiting,
	readFollowing,
	readRequest,
	readVisit,
	requestsOf,
	sendVisitReport,
	tellCell,
	whatCellsOwe,
	withdrawRequest
} from './index.ts';
import { letFollow, reportOf, requestOf } from './visit-for-tests.ts';

const world = useWorld();
const inspector = () => world.people.inspector.memberId;
const deputy = () => world.people.deputy.memberId;
const cell = () => world.cells.thuong;
const answer = {
	words: 'Huyện đã duyệt, quý I sang năm làm.',
	on: '2026-11-23',
	answeredBy: null,
	fromPaper: false
};

async function asked() {
	const ctx = await world.as('inspector');
	const report = reportOf(cell(), { requests: [requestOf] });
	await sendVisitReport(ctx, report);
	const { requests } = await readVisit(ctx, report.id);
	return requests[0]!.id;
}

describe('what a cell asks of the committee', () => {
	test('is due by rule, answered by whom it was asked, and told to the cell; each step with its event', async () => {
		await letFollow(world, inspector(), [cell()]);
		const id = await asked();
		const ctx = await world.as('inspector');
		expect(await getRequest(ctx, id)).toMatchObject({ state: 'open', dueOn: '2026-12-05' });
		await answerRequest(ctx, id, answer);
		await expect(answerRequest(ctx, id, answer)).rejects.toMatchObject({
			code: 'accompaniment.request-answered',
			status: 409
		});
		const secretary = await world.as('cellSecretary');
		const waiting = await listWaiting(secretary);
		expect(waiting.map(({ href }) => href)).toContain(`/cell-requests/${id}`);
		await tellCell(secretary, id);
		expect(await getRequest(secretary, id)).toMatchObject({ state: 'told' });
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'cell-request.asked', actorId: inspector(), onBehalfOf: null },
			{ act: 'cell-request.answered', actorId: inspector(), onBehalfOf: null },
			{ act: 'cell-request.told', actorId: secretary.actor.memberId, onBehalfOf: null }
		]);
	});

	test('goes to the new follower from the day of a handover, and shows who had it since when', async () => {
		await letFollow(world, inspector(), [cell()]);
		const id = await asked();
		await letFollow(world, deputy(), [cell()], '2026-11-22');
		const office = await world.as('office');
		expect(await listUnsettledRequests(office)).toMatchObject([{ id, followerId: deputy() }]);
		expect((await readRequest(office, id)).hands).toMatchObject([
			{ memberId: inspector(), to: '2026-11-22' },
			{ memberId: deputy(), from: '2026-11-22', to: null }
		]);
		const following = await readFollowing(await world.as('deputy'), deputy());
		expect(following.mine.map(({ id }) => id)).toContain(`request-${id}`);
		await expect(answerRequest(await world.as('inspector'), id, answer)).rejects.toMatchObject({
			code: 'accompaniment.asked-of-others',
			status: 403
		});
		await answerRequest(await world.as('deputy'), id, answer);
	});

	test('is the office’s to see to when nobody follows the cell, and the heir’s follower’s when the cell was merged', async () => {
		const id = await asked();
		const waits = async () => (await listWaiting(await world.as('office'))).map((item) => item.id);
		expect(await waits()).toContain(`request-${id}`);
		await letFollow(world, deputy(), [world.cells.ha]);
		await sql`insert into unit_successions (committee_id, unit_id, successor_id, succeeded_on, decision)
			values (${world.committeeId}, ${cell()}, ${world.cells.ha}, '2026-11-22', 'QĐ 1')`.execute(
			(await world.as('office')).db
		);
		expect(await waits()).not.toContain(`request-${id}`);
		expect(await getRequest(await world.as('deputy'), id)).toMatchObject({ followerId: deputy() });
		expect((await listWaiting(await world.as('deputy'))).map((item) => item.id)).toContain(`request-${id}`);
	});

	test('is withdrawn by the cell with a reason, and then answered by nobody', async () => {
		const id = await asked();
		const secretary = await world.as('cellSecretary');
		await withdrawRequest(secretary, id, 'Thôn tự làm được');
		const { steps } = await readRequest(secretary, id);
		expect(steps).toMatchObject([{ kind: 'withdrawn', words: 'Thôn tự làm được' }]);
		await expect(answerRequest(await world.as('office'), id, answer)).rejects.toMatchObject({
			code: 'accompaniment.request-withdrawn'
		});
	});

	test('can be entered for whom it was asked of, with both names; not before it was asked', async () => {
		await letFollow(world, inspector(), [cell()]);
		const id = await asked();
		const office = await world.as('office');
		await expect(answerRequest(office, id, { ...answer, on: '2026-11-01' })).rejects.toMatchObject({
			code: 'accompaniment.answered-before-asked'
		});
		await answerRequest(office, id, { ...answer, answeredBy: inspector(), fromPaper: true });
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			...{ act: 'cell-request.answered', actorId: office.actor.memberId, onBehalfOf: inspector() }
		});
	});

	test('one that was remembered later is added by the visitor; others do not learn of any', async () => {
		const ctx = await world.as('inspector');
		const report = reportOf(cell());
		await sendVisitReport(ctx, report);
		const id = await addRequest(ctx, report.id, { ...requestOf, fromPaper: false });
		expect((await requestsOf(ctx, cell())).map((one) => one.id)).toEqual([id]);
		expect((await listRequests(await world.as('cellSecretary'), { state: 'open' })).total).toBe(1);
		for (const person of ['otherCellSecretary', 'member'] as const)
			await expect(getRequest(await world.as(person), id)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour((neighbour) =>
			expect(getRequest(neighbour, id)).rejects.toMatchObject({ status: 404 })
		);
	});
});

test('minutes that are late are among what a cell owes', async () => {
	const meetingId = await opened(world);
	const owed = await whatCellsOwe(await world.as('office', '2026-11-27T01:00:00Z'), [world.cells.thuong]);
	expect(owed).toContainEqual(expect.objectContaining({ kind: 'minutes', meetingId, dueOn: '2026-11-25' }));
});
