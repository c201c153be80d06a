import { describe, expect, test } from 'vitest';
import { cast, type CastKey } from '#demonstration/cast.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCase } from '../../../rectification/server/case-for-tests.ts';
import { nothingSaid } from '../../rectification-plan.ts';
import {
	completeLine,
	getPlan,
	getPublication,
	judgePlan,
	listApprovers,
	listPlans,
	listPlanSteps,
	listWaiting,
	publishPlan,
	reopenPlan,
	submitPlan
} from './index.ts';
import { conclude, concluded } from './plan-for-tests.ts';

const world = useWorld();
const who = (person: CastKey) => world.people[person].memberId;
const approve = { outcome: 'approve', words: '' } as const;

/** The plan of a collective with one fault, submitted by the person named, approved above and published. */
async function published(subject: 'cell' | 'committee' = 'cell') {
	const { campaignId, collective, reviewOf } = await concluded(world);
	const review = subject === 'cell' ? collective : reviewOf(world.unitId);
	await conclude(world, review);
	const unitId = subject === 'cell' ? world.cells.thuong : world.unitId;
	const { actionId } = await openCase(world, {
		change: { subject: { unitId }, criterion: 'cell-meetings' },
		owner: subject === 'cell' ? 'cellSecretary' : 'secretary'
	});
	const author = await world.as(subject === 'cell' ? 'cellSecretary' : 'secretary');
	await completeLine(author, review, actionId, { ...nothingSaid, note: 'Chỉ ghi nội bộ' });
	await submitPlan(author, review);
	await judgePlan(
		...([await world.as(subject === 'cell' ? 'deputy' : 'office'), review] as const),
		subject === 'cell' ? approve : { ...approve, by: 'superior', paper: 'Công văn số 12-CV/TU' }
	);
	await publishPlan(await world.as('office'), review);
	return { campaignId, review, actionId, author };
}

describe('a published plan', () => {
	test('stays as it was, whatever becomes of the work; a correction is the next round, with its reason', async () => {
		const { review, actionId, author } = await published();
		await reopenPlan(author, review, 'Thiếu cơ quan phối hợp');
		await completeLine(author, review, actionId, { ...nothingSaid, coordinator: 'Chi bộ Thôn Hạ' });
		const member = await world.as('member');
		expect((await getPublication(member, review)).content.lines[0]!.said.coordinator).toBe('');
		await submitPlan(author, review);
		await judgePlan(await world.as('deputy'), review, approve);
		await publishPlan(await world.as('deputy'), review);
		const newest = await getPublication(member, review);
		expect(newest.content.lines[0]!.said.coordinator).toBe('Chi bộ Thôn Hạ');
		expect(newest.rounds).toMatchObject([
			{ round: 2, reason: 'Thiếu cơ quan phối hợp' },
			{ round: 1, reason: null }
		]);
		expect((await getPublication(member, review, 1)).content.lines[0]!.said.coordinator).toBe('');
		await expect(getPublication(member, review, 3)).rejects.toMatchObject({ status: 404 });
	});

	test('of a cell is read by its members, without causes and notes; not by another cell, nor by a neighbour', async () => {
		const { review } = await published();
		const { content, isReader } = await getPublication(await world.as('member'), review);
		expect(isReader).toBe(true);
		expect(content.lines[0]).toMatchObject({ cause: '', said: { note: '' } });
		expect((await getPublication(await world.as('office'), review)).content.lines[0]).toMatchObject({
			said: { note: 'Chỉ ghi nội bộ' }
		});
		await expect(getPublication(await world.as('otherMember'), review)).rejects.toMatchObject({
			status: 404
		});
		await world.asNeighbour((ctx) =>
			expect(getPublication(ctx, review)).rejects.toMatchObject({ status: 404 })
		);
	});

	test('of the committee is read by every member, who finds it in the list of the campaign', async () => {
		const { review, campaignId } = await published('committee');
		for (const person of ['member', 'otherMember'] as const) {
			const ctx = await world.as(person);
			expect((await getPublication(ctx, review)).content.approvedBy).toBe('Công văn số 12-CV/TU');
			expect(await listPlans(ctx, campaignId)).toContainEqual(
				expect.objectContaining({ reviewId: review, standing: 'published' })
			);
			await expect(getPlan(ctx, review)).rejects.toMatchObject({ status: 404 });
		}
	});

	test('of a person is read by nobody beyond those who work on it', async () => {
		const { review } = await concluded(world);
		await submitPlan(await world.as('member'), review);
		await judgePlan(await world.as('cellDeputy'), review, approve);
		await publishPlan(await world.as('office'), review);
		expect((await getPublication(await world.as('member'), review)).isReader).toBe(false);
		const other = await world.asMember('thuong', 3);
		await expect(getPublication(other, review)).rejects.toMatchObject({ status: 404 });
	});
});

describe('a decision on paper', () => {
	test('is entered by the office in the name of whoever may decide; the office decides nothing itself', async () => {
		const { review } = await concluded(world);
		await submitPlan(await world.as('member'), review);
		const office = await world.as('office');
		const enter = (by: object) => judgePlan(office, review, { ...approve, ...by });
		await expect(enter({})).rejects.toMatchObject({ code: 'reviews.approver-missing' });
		await expect(enter({ by: who('member') })).rejects.toMatchObject({ code: 'reviews.not-an-approver' });
		await expect(enter({ by: 'superior', paper: 'Số 1' })).rejects.toMatchObject({
			code: 'reviews.not-an-approver'
		});
		await expect(enter({ by: who('cellDeputy'), decidedOn: '2026-12-01' })).rejects.toMatchObject({
			details: { field: 'decidedOn' }
		});
		await enter({ by: who('cellDeputy'), decidedOn: '2026-11-22' });
		const { plan } = await getPlan(office, review);
		expect(plan).toMatchObject({ state: 'approved', approvedOn: '2026-11-22' });
		expect(await world.actsAbout(plan!.id)).toContainEqual({
			...{ act: 'rectification-plan.approved', actorId: who('office'), onBehalfOf: who('cellDeputy') }
		});
		expect((await listPlanSteps(office, plan)).at(-1)).toMatchObject({
			...{ kind: 'approved', channel: 'paper', doneOn: '2026-11-22' },
			...{ doneBy: cast.cellDeputy.name, enteredBy: cast.office.name }
		});
	});

	test('is the superior’s for the committee’s own collective, which waits for the office', async () => {
		const { reviewOf } = await concluded(world);
		const review = reviewOf(world.unitId);
		await conclude(world, review);
		await openCase(world, {
			change: { subject: { unitId: world.unitId }, criterion: 'cell-meetings' },
			owner: 'secretary'
		});
		await submitPlan(await world.as('secretary'), review);
		const office = await world.as('office');
		expect((await listWaiting(office)).map(({ href }) => href)).toContain(`/reviews/${review}/plan/approval`);
		const { review: record, plan } = await getPlan(office, review);
		const { members, superior } = await listApprovers(office, record, plan!.submittedBy);
		expect([members, superior]).toEqual([[], expect.any(String)]);
		await expect(judgePlan(office, review, { ...approve, by: 'superior' })).rejects.toMatchObject({
			code: 'reviews.superior-paper-missing'
		});
		await expect(
			judgePlan(await world.as('secretary'), review, { ...approve, by: 'superior', paper: 'Số 1' })
		).rejects.toMatchObject({ code: 'reviews.own-plan' });
	});
});

test('what was returned, and in which words, stays in the history', async () => {
	const { review } = await concluded(world);
	const member = await world.as('member');
	const deputy = await world.as('cellDeputy');
	await submitPlan(member, review);
	await judgePlan(deputy, review, { outcome: 'return', words: 'Ghi rõ ai phối hợp' });
	await submitPlan(member, review);
	await judgePlan(deputy, review, approve);
	await reopenPlan(member, review, 'Thêm một việc');
	const { plan } = await getPlan(member, review);
	expect((await listPlanSteps(member, plan)).map(({ kind, words }) => [kind, words])).toEqual([
		['submitted', ''],
		['returned', 'Ghi rõ ai phối hợp'],
		['submitted', ''],
		['approved', ''],
		['reopened', 'Thêm một việc']
	]);
});
