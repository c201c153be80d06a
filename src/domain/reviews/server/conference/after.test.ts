import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { getReview } from '../get-review.ts';
import { concluded, criticised, during, fault, handedIn, inSession } from './conference-for-tests.ts';
import {
	concludeItem,
	concludePlace,
	decideDisagreement,
	getVerification,
	listSignatures,
	offersFor,
	readItems,
	seeOfReview,
	signFromList,
	signReview,
	verifyItem
} from './index.ts';

const world = useWorld();
let campaign: OpenCampaign;
let thuong: Id;
let member: Id;
const as = (who: Parameters<typeof world.as>[0]) => world.as(who, during);
const reviewNow = async () => getReview(await as('office'), member);

beforeEach(async () => {
	campaign = await openCampaign(world);
	thuong = world.cells.thuong;
	member = campaign.reviewOf(world.people.member.memberId);
	const cell = campaign.reviewOf(thuong);
	const head = campaign.reviewOf(world.people.cellSecretary.memberId);
	const deputy = campaign.reviewOf(world.people.cellDeputy.memberId);
	await inSession(world, campaign.campaignId);
	await handedIn(world, cell, head, deputy, member);
	await concluded(world, cell, thuong);
	await concluded(world, head, thuong);
	await concluded(world, deputy, thuong, 'cellSecretary');
});

const agrees = { agrees: true, words: '' };
const disagrees = { agrees: false, words: 'Hôm đó tôi đã xin phép' };

describe('the person signs', () => {
	test('for having seen it, by themselves', async () => {
		await expect(signReview(await as('member'), member, agrees)).rejects.toMatchObject({
			code: 'reviews.review-handed-in',
			status: 409
		});
		await concluded(world, member, thuong);
		await expect(signReview(await as('otherMember'), member, agrees)).rejects.toMatchObject({ status: 404 });
		await expect(signReview(await world.asMember('thuong', 4, during), member, agrees)).rejects.toMatchObject(
			{ code: 'reviews.not-your-review', status: 403 }
		);
		await signReview(await as('member'), member, agrees);
		expect((await reviewNow()).state).toBe('signed');
		expect((await world.actsAbout(member)).at(-1)).toEqual({
			act: 'review.signed',
			actorId: world.people.member.memberId,
			onBehalfOf: null
		});
	});

	test('on paper, entered by the cell with both names; many at once from one list', async () => {
		await concluded(world, member, thuong);
		const listed = await listSignatures(await as('cellSecretary'), campaign.campaignId, thuong, 1);
		expect(listed.rows.map(({ name, state }) => [name, state])).toEqual(
			expect.arrayContaining([['Nguyễn Văn Bình', 'concluded']])
		);
		expect(listed.total).toBe(3);
		const all = listed.rows.map(({ reviewId }) => reviewId);
		await expect(
			signFromList(await as('otherCellSecretary'), campaign.campaignId, thuong, all)
		).rejects.toMatchObject({ status: 403 });
		await expect(
			signFromList(await as('cellSecretary'), campaign.campaignId, world.cells.ha, all)
		).rejects.toMatchObject({ status: 403 });
		expect(await signFromList(await as('cellSecretary'), campaign.campaignId, thuong, all)).toEqual({
			signed: 3
		});
		expect(await signFromList(await as('cellSecretary'), campaign.campaignId, thuong, all)).toEqual({
			signed: 0
		});
		expect((await world.actsAbout(member)).at(-1)).toEqual({
			act: 'review.signed',
			actorId: world.people.cellSecretary.memberId,
			onBehalfOf: world.people.member.memberId
		});
		await world.asNeighbour((ctx) =>
			expect(signFromList(ctx, campaign.campaignId, thuong, all)).rejects.toMatchObject({ status: 404 })
		);
	});

	test('for a collective one of its leaders signs; a helper says which', async () => {
		const cell = campaign.reviewOf(thuong);
		await expect(signReview(await as('office'), cell, agrees)).rejects.toMatchObject({
			code: 'reviews.signer-missing',
			status: 400
		});
		const signedBy = world.people.cellSecretary.memberId;
		await signReview(await as('office'), cell, { ...agrees, signedBy });
		expect((await world.actsAbout(cell)).at(-1)).toEqual({
			act: 'review.signed',
			actorId: world.people.office.memberId,
			onBehalfOf: signedBy
		});
	});
});

describe('a disagreement', () => {
	beforeEach(async () => {
		await concluded(world, member, thuong, 'cellSecretary');
		await expect(signReview(await as('member'), member, { agrees: false, words: '' })).rejects.toMatchObject({
			code: 'reviews.disagreement-words-missing'
		});
		await signReview(await as('member'), member, disagrees);
	});
	const decide = async (who: Parameters<typeof world.as>[0], decision: 'upheld' | 'again') =>
		decideDisagreement(await as(who), member, { decision, words: 'Đã xem xét', paper: null });

	test('is upheld by the committee’s leaders, never by whoever concluded', async () => {
		expect((await reviewNow()).state).toBe('disputed');
		for (const person of ['member', 'cellSecretary', 'cellDeputy', 'inspector'] as const)
			await expect(decide(person, 'upheld')).rejects.toMatchObject({ status: 403 });
		await decide('secretary', 'upheld');
		expect((await reviewNow()).state).toBe('signed');
		expect((await world.actsAbout(member)).slice(-2)).toMatchObject([
			{ act: 'review.disagreement-decided', actorId: world.people.secretary.memberId },
			{ act: 'review.upheld' }
		]);
	});

	test('that is right sends the review to its next round, which is concluded and signed for in its turn', async () => {
		await decide('deputy', 'again');
		expect(await reviewNow()).toMatchObject({ state: 'writing', round: 2, concludedOn: null });
		await handedIn(world, member);
		await concluded(world, member, thuong);
		await signReview(await as('member'), member, agrees);
		expect(await reviewNow()).toMatchObject({ state: 'signed', round: 2 });
		await expect(decide('secretary', 'upheld')).rejects.toMatchObject({ code: 'reviews.review-signed' });
	});
});

test('about a conclusion of the committee the superior decides: the office enters its paper', async () => {
	campaign = await openCampaign(world, ['uy-ban']);
	member = campaign.reviewOf(world.unitId);
	await inSession(world, campaign.campaignId, {
		unitId: world.unitId,
		chair: 'secretary',
		clerk: 'office'
	});
	await handedIn(world, member);
	await concluded(world, member, world.unitId, 'secretary');
	await signReview(await as('deputy'), member, disagrees);
	const decide = async (who: 'office' | 'inspector', paper: string | null) =>
		decideDisagreement(await as(who), member, { decision: 'upheld', words: 'Giữ kết luận', paper });
	await expect(decide('inspector', '12-TB/TU')).rejects.toMatchObject({
		code: 'reviews.decided-by-superior'
	});
	await expect(decide('office', null)).rejects.toMatchObject({
		code: 'reviews.superiors-paper-missing',
		status: 400
	});
	await decide('office', '12-TB/TU ngày 23/11/2026');
	expect((await reviewNow()).state).toBe('signed');
});

describe('what was left to be verified', () => {
	let asked: Id;
	beforeEach(async () => {
		const item = await criticised(world, member);
		const toVerify = { outcome: 'to-verify', words: 'Đề nghị kiểm tra' } as const;
		asked = (await concludeItem(await as('cellSecretary'), member, thuong, item, toVerify)).id;
		await concludePlace(await as('cellSecretary'), member, thuong, { summary: 'Nhất trí' });
	});

	test('is found out by an inspector, once; a fault opens a shortcoming with its action', async () => {
		await expect(
			verifyItem(await as('cellSecretary'), member, asked, { outcome: 'no-fault', words: 'Không' })
		).rejects.toMatchObject({ code: 'reviews.not-an-inspector', status: 403 });
		const found = { outcome: 'shortcoming', words: 'Đúng như nêu', fault: fault(world) } as const;
		const { reference } = await verifyItem(await as('inspector'), member, asked, found);
		expect(reference).toMatch(/^TS-/);
		expect(await getVerification(await as('inspector'), member, asked)).toMatchObject({
			asked: { id: asked },
			item: { kind: 'criticism', from: 'Đặng Xuân Phong' },
			found: { outcome: 'shortcoming', reference }
		});
		expect((await world.actsAbout(member)).at(-1)).toEqual({
			act: 'review.item-verified',
			actorId: world.people.inspector.memberId,
			onBehalfOf: null
		});
		await expect(
			verifyItem(await as('inspector'), member, asked, { outcome: 'no-fault', words: 'Không' })
		).rejects.toMatchObject({ code: 'reviews.verified-already', status: 409 });
		await world.asNeighbour((ctx) =>
			expect(getVerification(ctx, member, asked)).rejects.toMatchObject({ status: 404 })
		);
	});

	test('is part of what the next round takes over rather than asks again', async () => {
		await signReview(await as('member'), member, disagrees);
		const again = { decision: 'again', words: 'Làm lại', paper: null } as const;
		await decideDisagreement(await as('secretary'), member, again);
		await handedIn(world, member);
		const ctx = await as('cellSecretary');
		const [item] = await readItems(ctx, await getReview(ctx, member), thuong);
		expect(item).toMatchObject({ conclusion: null, elsewhere: [{ id: asked, round: 1 }] });
		await concludeItem(ctx, member, thuong, item!.id, { outcome: 'adopt', adopts: asked });
		await concludePlace(ctx, member, thuong, { summary: 'Nhất trí' });
		expect((await reviewNow()).state).toBe('concluded');
	});
});

describe('the record of a review', () => {
	const seen = async (ctx: Context) => seeOfReview(ctx, await getReview(ctx, member));
	let item: Id;
	beforeEach(async () => {
		item = await criticised(world, member);
		const fromPaper = { fromPaper: true };
		const found = { outcome: 'shortcoming', words: 'Có', fault: fault(world) } as const;
		await concludeItem(await as('office'), member, thuong, item, found, fromPaper);
	});

	test('shows the others of the cell what was concluded once the place is closed, and no signature', async () => {
		const mate = await world.asMember('thuong', 4, during);
		expect((await seen(mate))!.places[0]!.conclusions).toEqual([]);
		expect((await seen(await as('member')))!.places[0]!.conclusions).toHaveLength(1);
		await concludePlace(await as('cellSecretary'), member, thuong, { summary: 'Nhất trí' });
		await signReview(await as('member'), member, disagrees);
		expect(await seen(mate)).toMatchObject({
			opensRegister: false,
			verifies: false,
			places: [{ closed: { summary: 'Nhất trí' }, conclusions: [{ outcome: 'shortcoming' }] }],
			signatures: []
		});
		expect(await seen(await as('cellSecretary'))).toMatchObject({
			opensRegister: true,
			signatures: [{ agrees: false, words: disagrees.words, signedBy: 'Nguyễn Văn Bình' }]
		});
		const other = await as('otherMember');
		await expect(getReview(other, member)).rejects.toMatchObject({ status: 404 });
	});

	test('offers each what they can do next, and says why not what they cannot', async () => {
		const labels = async (who: Parameters<typeof world.as>[0]) => {
			const ctx = await as(who);
			return (await offersFor(ctx, await getReview(ctx, member))).map(({ label, answer }) => [
				label,
				answer.allowed
			]);
		};
		expect(await labels('member')).toEqual([]);
		expect(await labels('cellSecretary')).toEqual([['Kết luận tại Chi bộ Thôn Thượng', true]]);
		await concludePlace(await as('cellSecretary'), member, thuong, { summary: 'Nhất trí' });
		expect(await labels('member')).toEqual([['Ký nhận kết luận', true]]);
		expect(await labels('cellDeputy')).toEqual([['Nhập chữ ký từ bản giấy', true]]);
		await signReview(await as('member'), member, disagrees);
		expect(await labels('secretary')).toEqual([['Xem xét ý kiến chưa nhất trí', true]]);
		expect(await labels('member')).toEqual([]);
	});
});
