import { expect, test } from 'vitest';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { openCase, steps } from '../../rectification/server/case-for-tests.ts';
import { useWorld } from '../../../../tests/world.ts';
import { offeredPhases } from '../campaign-plan.ts';
import { openCampaign } from './campaign/campaign-for-tests.ts';
import { listCarried, listCarriedOf } from './carried.ts';
import { campaigns, plans } from './index.ts';

const world = useWorld();
const year = ['2026-01-01', '2026-12-31'] as const;
const subject = () => ({ memberId: world.people.member.memberId });

test('what was found of a person is carried with where it stood on the day asked for', async () => {
	const { reference, actionId } = await openCase(world);
	const ctx = await world.as('member', '2026-11-24T02:00:00Z');
	await steps.report(ctx, actionId);
	await steps.verify(await world.as('inspector', '2026-11-25T02:00:00Z'), actionId);
	// What was not entered yet was not known on that day, whenever it happened.
	expect(await listCarried(ctx, subject(), ...year, '2026-11-22')).toEqual([]);
	expect(await listCarried(ctx, subject(), ...year, '2026-11-24')).toMatchObject([
		{ reference, stage: 'reported' }
	]);
	expect(await listCarried(ctx, subject(), ...year, '2026-11-25')).toMatchObject([
		{
			reference,
			stage: 'verified',
			criterionName: 'Tham gia học tập nghị quyết, chỉ thị',
			recurs: false,
			actions: [{ ownerName: 'Nguyễn Văn Bình', reportedOn: '2026-09-01', verifiedOn: '2026-09-05' }]
		}
	]);
});

test('a fault of an earlier year that came back is carried twice, and said to recur', async () => {
	await openCase(world, { change: { foundOn: '2025-12-10', cause: 'Xe hỏng' } });
	await openCase(world);
	const carried = await listCarried(await world.as('member'), subject(), ...year, '2026-11-23');
	expect(carried.map(({ foundOn, recurs }) => [foundOn, recurs])).toEqual([
		['2025-12-10', false],
		['2026-08-20', true]
	]);
});

test('many are asked at once, each under its own id; a collective carries its own', async () => {
	const unitId = world.cells.thuong;
	await openCase(world);
	await openCase(world, {
		change: { subject: { unitId }, criterion: 'cell-meetings' },
		owner: 'cellSecretary'
	});
	const ctx = await world.as('cellSecretary');
	const carried = await listCarriedOf(
		ctx,
		{ memberIds: world.members.thuong, unitIds: [unitId] },
		...year,
		'2026-11-23'
	);
	expect([...carried.keys()].sort()).toEqual([subject().memberId, unitId].sort());
	expect(await listCarried(ctx, { unitId }, ...year, '2026-11-23')).toHaveLength(1);
});

test('a neighbour’s committee finds nothing under the same id', async () => {
	await openCase(world);
	await world.asNeighbour(async (ctx) =>
		expect(await listCarried(ctx, subject(), ...year, '2026-11-23')).toEqual([])
	);
});

test('what one review found and nobody mended walks into the next: its preview, its section III, its plan', async () => {
	const { campaignId, reviewOf } = await openCampaign(world);
	const { reference } = await openCase(world, {
		change: { source: 'review', sourceId: campaignId, foundOn: '2026-11-21' }
	});
	const office = await world.as('office', '2027-11-25T02:00:00Z');
	const next = await campaigns.planCampaign(office, {
		title: 'Kiểm điểm năm 2027',
		...{ periodKind: 'year', periodFrom: '2027-01-01', periodTo: '2027-12-31', purpose: 'Năm 2027' },
		phases: offeredPhases((await rulesAsOf(office, '2027-12-31')).rules.reviews, '2027-11-25'),
		...{ coversCollectives: true, coversMembers: true, unitIds: [world.cells.thuong] }
	});
	const preview = await campaigns.countCarried(
		office,
		{ periodFrom: '2027-01-01', periodTo: '2027-12-31' },
		{ memberIds: [world.people.member.memberId], unitIds: [] }
	);
	expect([...preview]).toEqual([[world.people.member.memberId, { open: 1, overdue: 1, recurred: 0 }]]);
	await campaigns.openCampaign(office, next);
	const { db } = office;
	const { review_id: review } = await db
		.selectFrom('reviews')
		.select('review_id')
		.where('campaign_id', '=', next)
		.where('subject_member_id', '=', world.people.member.memberId)
		.executeTakeFirstOrThrow();
	expect(review).not.toBe(reviewOf(world.people.member.memberId));
	expect((await listCarried(office, subject(), '2027-01-01', '2027-12-31', '2027-11-25'))[0]).toMatchObject({
		...{ reference, stage: 'mending', isOverdue: true }
	});
	await db
		.updateTable('reviews')
		.set({ state: 'signed', concluded_on: '2027-12-01' })
		.where('review_id', '=', review)
		.execute();
	const { lines } = await plans.getPlan(await world.as('office', '2027-12-02T02:00:00Z'), review);
	expect(lines).toMatchObject([{ reference, isOverdue: true }]);
});
