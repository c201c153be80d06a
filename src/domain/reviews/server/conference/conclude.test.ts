import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { getReview } from '../get-review.ts';
import {
	called,
	concluded,
	criticised,
	during,
	fault,
	handedIn,
	inSession,
	suggested
} from './conference-for-tests.ts';
import {
	concludeItem,
	concludeOther,
	concludePlace,
	getConferenceRecord,
	listTurns,
	readItems
} from './index.ts';

const world = useWorld();
let campaign: OpenCampaign;
let thuong: Id;
let cell: Id;
let head: Id;
let deputy: Id;
let member: Id;

beforeEach(async () => {
	campaign = await openCampaign(world);
	thuong = world.cells.thuong;
	cell = campaign.reviewOf(thuong);
	head = campaign.reviewOf(world.people.cellSecretary.memberId);
	deputy = campaign.reviewOf(world.people.cellDeputy.memberId);
	member = campaign.reviewOf(world.people.member.memberId);
});

/** The conference is in session, and those before the member have had their turn. */
async function membersTurn() {
	const meetingId = await inSession(world, campaign.campaignId);
	await handedIn(world, cell, head, deputy, member);
	await concluded(world, cell, thuong);
	await concluded(world, head, thuong);
	await concluded(world, deputy, thuong, 'cellSecretary');
	return meetingId;
}
const chair = () => world.as('cellSecretary', during);
const close = async (who: 'cellSecretary' | 'cellDeputy' | 'office' = 'cellSecretary') =>
	concludePlace(await world.as(who, during), member, thuong, { summary: 'Nhất trí' });
const noFault = { outcome: 'no-fault', words: 'Đã rõ' } as const;

describe('a conclusion about an item', () => {
	test('that finds fault opens a shortcoming with its corrective action, under one reference', async () => {
		const meetingId = await membersTurn();
		const item = await suggested(world, member);
		const done = await concludeItem(await chair(), member, thuong, item, {
			outcome: 'shortcoming',
			words: 'Chưa nghiêm túc',
			fault: fault(world)
		});
		expect(done.reference).toMatch(/^TS-2026-\d{4}$/);
		expect((await world.actsAbout(member)).at(-1)).toEqual({
			act: 'review.item-concluded',
			actorId: world.people.cellSecretary.memberId,
			onBehalfOf: null
		});
		const record = await getConferenceRecord(await chair(), meetingId);
		expect(record.turns.find(({ reviewId }) => reviewId === member)!.conclusions).toMatchObject([
			{
				item: 'suggestion',
				itemWords: 'Việc dự sinh hoạt chi bộ',
				outcome: 'shortcoming',
				shortcoming: {
					reference: done.reference,
					cause: 'Chưa sắp xếp việc nhà',
					actions: [{ task: 'Dự đủ các buổi trong quý I', owner: 'Nguyễn Văn Bình', dueOn: '2027-03-31' }]
				}
			}
		]);
	});

	test('without a fault can be concluded anew until the place is closed; one in the register cannot', async () => {
		await membersTurn();
		const [first, second] = [await suggested(world, member), await suggested(world, member)];
		const ctx = await chair();
		await concludeItem(ctx, member, thuong, first, noFault);
		await concludeItem(ctx, member, thuong, first, { outcome: 'to-verify', words: 'Chưa rõ' });
		await concludeItem(ctx, member, thuong, second, {
			outcome: 'shortcoming',
			words: 'Có',
			fault: fault(world)
		});
		await expect(concludeItem(ctx, member, thuong, second, noFault)).rejects.toMatchObject({
			code: 'reviews.stands-in-the-register',
			status: 409
		});
		const items = await readItems(ctx, await getReview(ctx, member), thuong);
		expect(items.map(({ conclusion }) => conclusion?.outcome)).toEqual(['to-verify', 'shortcoming']);
		await close();
		await expect(concludeItem(ctx, member, thuong, first, noFault)).rejects.toMatchObject({
			code: 'reviews.place-concluded'
		});
	});

	test('that is the same fault again is a recurrence, and asks for a new cause', async () => {
		await membersTurn();
		const ctx = await chair();
		const say = async (cause: string) =>
			concludeItem(ctx, member, thuong, await suggested(world, member), {
				outcome: 'shortcoming',
				words: 'Có',
				fault: fault(world, { cause })
			});
		await say('Bận việc nhà');
		await expect(say('bận việc nhà.')).rejects.toMatchObject({ code: 'rectification.same-cause' });
		const again = await say('Chưa coi trọng việc dự họp');
		const { recurrence_of } = await ctx.db
			.selectFrom('shortcomings')
			.select('recurrence_of')
			.where('reference', '=', again.reference!)
			.executeTakeFirstOrThrow();
		expect(recurrence_of).not.toBeNull();
	});

	test('is not drawn about what is not explained or answered yet', async () => {
		await membersTurn();
		for (const [item, code] of [
			[await suggested(world, member, 'sent'), 'reviews.item-unexplained'],
			[await criticised(world, member, 'raised'), 'reviews.item-unanswered']
		] as const)
			await expect(concludeItem(await chair(), member, thuong, item, noFault)).rejects.toMatchObject({
				code,
				status: 409
			});
	});

	test('is drawn of what came up at the conference only, and says what it was about', async () => {
		await membersTurn();
		const ctx = await chair();
		await concludeOther(ctx, member, thuong, 'Hay nói chuyện riêng', {
			outcome: 'to-verify',
			words: 'Xem lại'
		});
		const items = await readItems(ctx, await getReview(ctx, member), thuong);
		expect(items).toMatchObject([
			{
				kind: 'other',
				words: 'Hay nói chuyện riêng',
				isRequired: false,
				conclusion: { outcome: 'to-verify' }
			}
		]);
		await concludeItem(ctx, member, thuong, items[0]!.id, noFault);
		expect((await readItems(ctx, await getReview(ctx, member), thuong)).length).toBe(1);
	});

	test('is entered by the office in the chair’s name, and both names are kept', async () => {
		await membersTurn();
		const item = await suggested(world, member);
		await concludeItem(await world.as('office', during), member, thuong, item, noFault, { fromPaper: true });
		expect((await world.actsAbout(member)).at(-1)).toEqual({
			act: 'review.item-concluded',
			actorId: world.people.office.memberId,
			onBehalfOf: world.people.cellSecretary.memberId
		});
		const [shown] = await readItems(await chair(), await getReview(await chair(), member), thuong);
		expect(shown!.conclusion).toMatchObject({
			enteredBy: 'Nguyễn Thị Lan Anh',
			onBehalfOf: 'Dương Ngọc Vân',
			channel: 'paper'
		});
	});
});

describe('a place is closed', () => {
	test('when everything is explained, answered and concluded; the last place concludes the review', async () => {
		await membersTurn();
		const item = await suggested(world, member, 'sent');
		await expect(close()).rejects.toMatchObject({ code: 'reviews.unexplained', details: { count: 1 } });
		await (
			await chair()
		).db
			.updateTable('suggestions')
			.set({ state: 'explained' })
			.where('suggestion_id', '=', item)
			.execute();
		const criticism = await criticised(world, member, 'raised');
		await expect(close()).rejects.toMatchObject({ code: 'reviews.unanswered' });
		await (
			await chair()
		).db
			.updateTable('criticisms')
			.set({ state: 'answered', answer: 'Tôi nhận' })
			.where('criticism_id', '=', criticism)
			.execute();
		await expect(close()).rejects.toMatchObject({
			code: 'reviews.items-without-conclusion',
			details: { count: 2, first: 'Việc dự sinh hoạt chi bộ' }
		});
		for (const id of [item, criticism]) await concludeItem(await chair(), member, thuong, id, noFault);
		expect(await close()).toEqual({ isLast: true });
		expect(await getReview(await chair(), member)).toMatchObject({
			state: 'concluded',
			concludedOn: '2026-11-23',
			places: [{ unitId: thuong, concludedOn: '2026-11-23' }]
		});
		expect((await world.actsAbout(member)).slice(-2).map(({ act }) => act)).toEqual([
			'review.place-concluded',
			'review.concluded'
		]);
	});

	test('in the order of turns: the collective, the head, the deputies, the others', async () => {
		await inSession(world, campaign.campaignId);
		await handedIn(world, cell, head, deputy, member);
		await expect(concluded(world, member, thuong)).rejects.toMatchObject({
			code: 'reviews.not-their-turn',
			details: { before: 'Chi bộ Thôn Thượng' }
		});
		await concluded(world, cell, thuong);
		await expect(concluded(world, deputy, thuong, 'cellSecretary')).rejects.toMatchObject({
			details: { before: 'Dương Ngọc Vân' }
		});
		await concluded(world, head, thuong);
		await concluded(world, deputy, thuong, 'cellSecretary');
		await concluded(world, member, thuong);
	});

	test('without waiting for somebody who was left out in between', async () => {
		await inSession(world, campaign.campaignId);
		await handedIn(world, cell, head, deputy, member);
		await concluded(world, cell, thuong);
		await concluded(world, head, thuong);
		const out = { state: 'not-reviewed', ground: 'long-illness', ground_words: 'Điều trị' } as const;
		await (await chair()).db.updateTable('reviews').set(out).where('review_id', '=', deputy).execute();
		await concluded(world, member, thuong);
		await expect(concluded(world, deputy, thuong, 'cellSecretary')).rejects.toMatchObject({
			code: 'reviews.review-not-reviewed'
		});
	});

	test('by nobody about themselves, by nobody of another cell, and not before a conference was opened', async () => {
		await called(world, campaign.campaignId);
		await handedIn(world, cell, head, member);
		await expect(concluded(world, cell, thuong)).rejects.toMatchObject({ code: 'reviews.no-conference-yet' });
		await inSession(world, campaign.campaignId);
		await concluded(world, cell, thuong);
		await expect(concluded(world, head, thuong, 'cellSecretary')).rejects.toMatchObject({
			code: 'reviews.own-conclusion',
			status: 403
		});
		await expect(
			concludePlace(await world.as('member', during), head, thuong, { summary: '' })
		).rejects.toMatchObject({ code: 'reviews.not-the-chair', status: 403 });
		await expect(
			concludePlace(await world.as('otherCellSecretary', during), head, thuong, { summary: '' })
		).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour((ctx) =>
			expect(concludePlace(ctx, head, thuong, { summary: '' })).rejects.toMatchObject({ status: 404 })
		);
	});
});

describe('a leader is reviewed at two places', () => {
	let secretary: Id;
	let item: Id;
	const dang = () => world.cells.dang;

	beforeEach(async () => {
		campaign = await openCampaign(world, ['dang']);
		secretary = campaign.reviewOf(world.people.secretary.memberId);
		const ofCommittee = campaign.reviewOf(world.unitId);
		const all = (await chairs()).db.selectFrom('reviews').select('review_id');
		await handedIn(world, ...(await all.execute()).map(({ review_id }) => review_id));
		await inSession(world, campaign.campaignId, { unitId: dang(), chair: 'inspector', clerk: 'office' });
		await inSession(world, campaign.campaignId, {
			unitId: world.unitId,
			chair: 'secretary',
			clerk: 'deputy'
		});
		for (const turn of await listTurns(await chairs(), campaign.campaignId, dang()))
			if (turn.rank < 3) await concluded(world, turn.reviewId, dang(), 'deputy');
		await concluded(world, ofCommittee, world.unitId, 'deputy');
		item = await suggested(world, secretary);
	});
	const chairs = () => world.as('deputy', during);

	test('what the first found is taken over by the second: one shortcoming, two conclusions', async () => {
		const ctx = await chairs();
		const first = await concludeItem(ctx, secretary, world.unitId, item, {
			outcome: 'shortcoming',
			words: 'Có',
			fault: fault(world, { ownerId: world.people.secretary.memberId })
		});
		await concludePlace(ctx, secretary, world.unitId, { summary: 'Nhất trí' });
		expect((await getReview(ctx, secretary)).state).toBe('handed-in');
		const again = { outcome: 'shortcoming', words: 'Có', fault: fault(world, { cause: 'Khác' }) } as const;
		await expect(concludeItem(ctx, secretary, dang(), item, again)).rejects.toMatchObject({
			code: 'reviews.shortcoming-there-already',
			details: { reference: first.reference }
		});
		const taken = await concludeItem(ctx, secretary, dang(), item, { outcome: 'adopt', adopts: first.id });
		expect(taken.reference).toBe(first.reference);
		await concludePlace(ctx, secretary, dang(), { summary: 'Nhất trí' });
		expect((await getReview(ctx, secretary)).state).toBe('concluded');
		const shortcomings = await ctx.db
			.selectFrom('shortcomings')
			.select('reference')
			.where('source_id', '=', secretary)
			.execute();
		expect(shortcomings).toHaveLength(1);
	});
});
