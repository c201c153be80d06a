import { beforeEach, describe, expect, test } from 'vitest';
import {
	getCourse,
	listShortcomings,
	reportCorrectiveAction,
	standOfSubjects
} from '#domain/rectification/server/index.ts';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { getReview } from '../get-review.ts';
import { listPlans } from '../plan/list-plans.ts';
import { concluded, criticised, during, fault, handedIn, inSession } from './conference-for-tests.ts';
import {
	concludeItem,
	concludePlace,
	decideDisagreement,
	readItems,
	signReview,
	verifyItem
} from './index.ts';

const world = useWorld();
const as = (who: Parameters<typeof world.as>[0], at = during) => world.as(who, at);
let campaignId: Id;
let thuong: Id;
let member: Id;
let item: Id;
let shortcoming: Id;
let reference: string;

/** A fault was found in the first round; the member disagreed, and was right: the second is under way. */
beforeEach(async () => {
	const campaign = await openCampaign(world, ['thuong']);
	({ campaignId } = campaign);
	thuong = world.cells.thuong;
	const [cell, head, deputy] = [
		campaign.reviewOf(thuong),
		campaign.reviewOf(world.people.cellSecretary.memberId),
		campaign.reviewOf(world.people.cellDeputy.memberId)
	];
	member = campaign.reviewOf(world.people.member.memberId);
	await inSession(world, campaignId);
	await handedIn(world, cell, head, deputy, member);
	await concluded(world, cell, thuong);
	await concluded(world, head, thuong);
	await concluded(world, deputy, thuong, 'cellSecretary');
	item = await criticised(world, member);
	const ctx = await as('cellSecretary');
	const found = { outcome: 'shortcoming', words: 'Có khuyết điểm', fault: fault(world) } as const;
	reference = (await concludeItem(ctx, member, thuong, item, found)).reference!;
	await concludePlace(ctx, member, thuong, { summary: 'Có một khuyết điểm' });
	await signReview(await as('member'), member, { agrees: false, words: 'Hôm đó tôi đã xin phép' });
	const again = { decision: 'again', words: 'Xem lại giấy xin phép', paper: null } as const;
	await decideDisagreement(await as('secretary'), member, again);
	await handedIn(world, member);
	shortcoming = (await items())[0]!.elsewhere[0]!.shortcomingId!;
});

const items = async () => {
	const ctx = await as('cellSecretary');
	return readItems(ctx, await getReview(ctx, member), thuong);
};
const stands = async (day: string) =>
	standOfSubjects(await as('office'), { memberIds: [world.people.member.memberId] }, day);
const concludeAgain = async (decision: Parameters<typeof concludeItem>[4]) => {
	const ctx = await as('cellDeputy', '2026-11-24T02:00:00Z');
	await concludeItem(ctx, member, thuong, item, decision);
	await concludePlace(ctx, member, thuong, { summary: 'Kết luận lại' });
};

describe('what a second round finds to be no fault', () => {
	test('is withdrawn from the register with reference and reason; its history stays', async () => {
		await concludeAgain({ outcome: 'no-fault', words: 'Đồng chí đã xin phép, có giấy' });
		const office = await as('office', '2026-11-25T02:00:00Z');
		const { actions } = await getCourse(office, shortcoming);
		expect(actions).toMatchObject([{ state: 'withdrawn', reference }]);
		expect(actions[0]!.steps.at(-1)).toMatchObject({
			kind: 'withdrawn',
			words: 'Kiểm điểm lần 2, kết luận không có khuyết điểm: Đồng chí đã xin phép, có giấy',
			doneBy: 'Đặng Xuân Phong'
		});
		expect((await world.actsAbout(shortcoming)).map(({ act, actorId }) => [act, actorId])).toEqual([
			['shortcoming.recorded', world.people.cellSecretary.memberId],
			['shortcoming.withdrawn', world.people.cellDeputy.memberId]
		]);
		expect(await listShortcomings(office, { state: 'withdrawn' })).toMatchObject([
			{ reference, stage: 'withdrawn', dueOn: null }
		]);
		const own = (all: Awaited<ReturnType<typeof stands>>) => all.find((one) => one.reference === reference);
		expect(own(await stands('2026-11-25'))).toMatchObject({ stage: 'withdrawn', dueOn: null });
		expect(own(await stands('2026-11-23'))).toMatchObject({ stage: 'mending', endedOn: null });
		const plan = (await listPlans(office, campaignId)).find(({ reviewId }) => reviewId === member);
		expect(plan).toMatchObject({ standing: 'unneeded', remedied: { found: 0 } });
		await expect(
			reportCorrectiveAction(await as('member', '2026-11-25T02:00:00Z'), actions[0]!.id, {
				words: 'Đã làm',
				doneOn: '2026-11-25'
			})
		).rejects.toMatchObject({ code: 'rectification.while-withdrawn', status: 409 });
	});

	test('is withdrawn when the inspectors, to whom it was left, find later that there is none', async () => {
		await concludeAgain({ outcome: 'to-verify', words: 'Cần xem lại giấy xin phép' });
		expect((await getCourse(await as('office'), shortcoming)).actions).toMatchObject([{ state: 'in-hand' }]);
		const asked = (await items())[0]!.conclusion!;
		const inspector = await as('inspector', '2026-11-26T02:00:00Z');
		await verifyItem(inspector, member, asked.id, { outcome: 'no-fault', words: 'Giấy xin phép có thật' });
		const { actions } = await getCourse(await as('office', '2026-11-27T02:00:00Z'), shortcoming);
		expect(actions).toMatchObject([{ state: 'withdrawn', reference }]);
		expect(actions[0]!.steps.at(-1)).toMatchObject({
			kind: 'withdrawn',
			words: 'Kiểm điểm lần 2, kết luận không có khuyết điểm: Giấy xin phép có thật',
			doneBy: 'Phạm Đức Minh'
		});
		expect((await world.actsAbout(shortcoming)).at(-1)).toMatchObject({
			act: 'shortcoming.withdrawn',
			actorId: world.people.inspector.memberId
		});
	});

	test('stays while it is taken over, or left to the inspectors', async () => {
		const [first] = await items();
		await concludeAgain({ outcome: 'adopt', adopts: first!.elsewhere[0]!.id });
		expect((await getCourse(await as('office'), shortcoming)).actions).toMatchObject([{ state: 'in-hand' }]);
	});
});
