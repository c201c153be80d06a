import { describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { planCorrectiveAction } from '#domain/rectification/server/index.ts';
import type { Id } from '#platform/id.ts';
import { found, openCase, steps } from '../../../rectification/server/case-for-tests.ts';
import { recordShortcoming } from '../../../rectification/server/record-shortcoming.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { concluded } from './plan-for-tests.ts';
import { nothingSaid } from '../../rectification-plan.ts';
import {
	completeLine,
	getPlan,
	judgePlan,
	listPlans,
	listWaiting,
	plansByUnit,
	publishPlan,
	reopenPlan,
	submitPlan,
	takeBackPlan
} from './index.ts';

const world = useWorld();

/** What a plan did, in the journal. */
async function actsOf(reviewId: Id) {
	const ctx = await world.as('office');
	const { id } = (await getPlan(ctx, reviewId)).plan!;
	return (await world.actsAbout(id)).map(({ act, actorId }) => [act, actorId]);
}
const who = (person: CastKey) => world.people[person].memberId;

describe('a rectification plan', () => {
	test('is made of what the register knows, with what the person adds, and is approved by the leaders of the cell', async () => {
		const { review, actionId, reference } = await concluded(world);
		const member = await world.as('member');
		await completeLine(member, review, actionId, { ...nothingSaid, coordinator: 'Tổ đảng số 2' });
		await expect(
			completeLine(member, review, actionId, { ...nothingSaid, startsOn: '2026-12-21' })
		).rejects.toMatchObject({ code: 'reviews.starts-after-due', details: { field: 'startsOn' } });
		await submitPlan(member, review);
		const deputy = await world.as('cellDeputy');
		await judgePlan(deputy, review, { outcome: 'return', words: 'Ghi rõ ngày bắt đầu' });
		expect((await getPlan(member, review)).plan).toMatchObject({
			state: 'draft',
			lastStep: 'returned',
			lastWords: 'Ghi rõ ngày bắt đầu'
		});
		await completeLine(member, review, actionId, {
			...{ measure: '', coordinator: 'Tổ đảng số 2', supervisor: '', note: '' },
			startsOn: '2026-11-25'
		});
		await submitPlan(member, review);
		await judgePlan(deputy, review, { outcome: 'approve', words: '' });
		await publishPlan(deputy, review);
		const { plan, lines, remedied } = await getPlan(member, review);
		expect(plan).toMatchObject({ state: 'published', approvedOn: '2026-11-23', publishedOn: '2026-11-23' });
		expect(lines).toMatchObject([
			{ reference, stage: 'mending', said: { coordinator: 'Tổ đảng số 2', startsOn: '2026-11-25' } }
		]);
		expect(remedied).toEqual({ found: 1, remedied: 0, share: 0 });
		expect(await actsOf(review)).toEqual([
			['rectification-plan.begun', who('member')],
			['rectification-plan.completed', who('member')],
			['rectification-plan.submitted', who('member')],
			['rectification-plan.returned', who('cellDeputy')],
			['rectification-plan.completed', who('member')],
			['rectification-plan.submitted', who('member')],
			['rectification-plan.approved', who('cellDeputy')],
			['rectification-plan.published', who('cellDeputy')]
		]);
	});

	test('is not approved by whom it concerns, by whoever submitted it, or by a stranger', async () => {
		const { review } = await concluded(world);
		await submitPlan(await world.as('cellSecretary'), review, 'paper');
		const approve = async (person: CastKey) =>
			judgePlan(await world.as(person), review, { outcome: 'approve', words: '' });
		await expect(approve('member')).rejects.toMatchObject({ code: 'reviews.own-plan', status: 403 });
		await expect(approve('cellSecretary')).rejects.toMatchObject({ code: 'reviews.submitted-by-oneself' });
		await expect(approve('otherCellSecretary')).rejects.toMatchObject({ status: 404 });
		await approve('cellDeputy');
	});

	test('of a collective is approved above, never by its own leaders', async () => {
		const { collective } = await concluded(world);
		const secretary = await world.as('cellSecretary');
		await openCase(world, {
			change: { subject: { unitId: world.cells.thuong }, criterion: 'cell-meetings' },
			owner: 'cellSecretary'
		});
		await submitPlan(secretary, collective);
		await expect(
			judgePlan(await world.as('cellDeputy'), collective, { outcome: 'approve', words: '' })
		).rejects.toMatchObject({ code: 'reviews.own-plan' });
		await judgePlan(await world.as('deputy'), collective, { outcome: 'approve', words: '' });
	});

	test('waits until every fault has its corrective action, and is not asked for where there is nothing to mend', async () => {
		const { review, reviewOf } = await concluded(world);
		const member = await world.as('member');
		await recordShortcoming(
			await world.as('office'),
			found(world, { criterion: 'working-style', cause: 'Chưa quen việc' })
		);
		await expect(submitPlan(member, review)).rejects.toMatchObject({
			code: 'reviews.plan-unplanned',
			status: 409,
			details: { count: 1 }
		});
		const other = reviewOf(world.members.thuong[3]!);
		await expect(submitPlan(await world.as('office'), other)).rejects.toMatchObject({
			code: 'reviews.plan-too-early'
		});
	});

	test('keeps what was submitted; what comes later is told apart until it is approved anew', async () => {
		const { review, id } = await concluded(world);
		const member = await world.as('member');
		await submitPlan(member, review);
		await takeBackPlan(member, review);
		await submitPlan(member, review);
		await judgePlan(await world.as('cellDeputy'), review, { outcome: 'approve', words: '' });
		await planCorrectiveAction(await world.as('office'), id, {
			...{ task: 'Học bù hai buổi', expectedProduct: 'Bài thu hoạch', dueOn: '2026-12-25' },
			ownerId: who('member')
		});
		expect((await getPlan(member, review)).lines.map(({ isLater }) => isLater)).toEqual([false, true]);
		await expect(completeLine(member, review, id, nothingSaid)).rejects.toMatchObject({
			code: 'reviews.plan-approved',
			status: 409
		});
		await reopenPlan(member, review, 'Có việc mới thêm');
		await submitPlan(member, review);
		expect((await getPlan(member, review)).lines.map(({ isLater }) => isLater)).toEqual([false, false]);
	});

	test('tells how it stood on a day, and how much was remedied then', async () => {
		const { campaignId, review, actionId } = await concluded(world);
		await steps.report(await world.as('member'), actionId, '2026-11-22');
		await steps.verify(await world.as('inspector', '2026-11-24T02:00:00Z'), actionId, '2026-11-23');
		const office = await world.as('office', '2026-11-24T03:00:00Z');
		expect((await getPlan(office, review, '2026-11-23')).remedied).toEqual({
			found: 1,
			remedied: 0,
			share: 0
		});
		expect((await getPlan(office, review)).remedied).toEqual({ found: 1, remedied: 1, share: 1 });
		const plans = await listPlans(office, campaignId);
		expect(plans.map(({ subjectName, standing }) => [subjectName, standing])).toEqual([
			['Chi bộ Thôn Thượng', 'unneeded'],
			['Nguyễn Văn Bình', 'none']
		]);
		expect(plansByUnit(plans)).toMatchObject([
			{ unitName: 'Chi bộ Thôn Thượng', plans: 1, approved: 0, remedied: { found: 1, remedied: 1 } }
		]);
	});

	test('waits for its author, then for the leaders of the cell', async () => {
		const { review } = await concluded(world);
		const waits = async (person: CastKey) =>
			(await listWaiting(await world.as(person))).map(({ verb, dueOn }) => [verb, dueOn]);
		expect(await waits('member')).toEqual([['Hoàn thiện kế hoạch khắc phục', '2026-12-21']]);
		await submitPlan(await world.as('member'), review);
		expect(await waits('member')).toEqual([]);
		expect(await waits('cellDeputy')).toEqual([['Duyệt kế hoạch khắc phục', '2026-12-21']]);
		expect(await waits('secretary')).toEqual([]);
	});

	test('is unknown to a neighbour', async () => {
		const { review, campaignId } = await concluded(world);
		await world.asNeighbour(async (ctx) => {
			await expect(getPlan(ctx, review)).rejects.toMatchObject({ status: 404 });
			expect(await listPlans(ctx, campaignId)).toEqual([]);
		});
	});
});
