import { beforeEach, describe, expect, test } from 'vitest';
import { cells, type CastKey } from '#demonstration/cast.ts';
import { moveMember } from '#domain/membership/server/index.ts';
import {
	campaigns,
	conferences,
	criticisms,
	getReview,
	plans,
	selfReviews,
	suggestions
} from '#domain/reviews/server/index.ts';
import { momentOf } from '#platform/dates.ts';
import { verifyJournal } from '#platform/server/events.ts';
import type { Id } from '#platform/id.ts';
import { openCampaign, type OpenCampaign } from '../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { enrolledIn } from '../src/domain/reviews/server/campaign/enrol-queries.ts';
import { fault } from '../src/domain/reviews/server/conference/conference-for-tests.ts';
import { wording } from '../src/domain/reviews/server/criticism/criticism-for-tests.ts';
import { writeAll } from '../src/domain/reviews/server/self-review/self-review-for-tests.ts';
import { explanation, suggest } from '../src/domain/reviews/server/suggestion/suggestion-for-tests.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const during = '2026-11-23T02:00:00Z';
const as = (person: CastKey) => world.as(person, during);
const everyCell = cells.map(({ key }) => key);
const idOf = (person: CastKey) => world.people[person].memberId;

let campaign: OpenCampaign;
beforeEach(async () => {
	campaign = await openCampaign(world, [...everyCell]);
});
const reviewOf = (person: CastKey) => campaign.reviewOf(idOf(person));

/** The office enters from paper what somebody wrote, and hands it in. */
async function entered(reviewId: Id) {
	const office = await as('office');
	if ((await getReview(office, reviewId)).state !== 'writing') return;
	await writeAll(office, reviewId);
	await selfReviews.handIn(office, reviewId, { fromPaper: true });
}

/** Concludes a review at a place from the minutes, without a fault in whatever is not concluded yet. */
async function closed(reviewId: Id, unitId: Id, who: CastKey = 'office') {
	const ctx = await as(who);
	for (const item of await conferences.readItems(ctx, await getReview(ctx, reviewId), unitId))
		if (item.isRequired && !item.conclusion)
			await conferences.concludeItem(ctx, reviewId, unitId, item.id, {
				outcome: 'no-fault',
				words: 'Đã làm rõ, không có khuyết điểm'
			});
	await conferences.concludePlace(ctx, reviewId, unitId, { summary: 'Nhất trí với bản tự kiểm điểm' });
}

/** Every place of the campaign with its reviews in their turn: the collective, the head, the deputies, the others. */
async function turnsAt(unitId: Id) {
	return conferences.listTurns(await as('office'), campaign.campaignId, unitId);
}

describe('a whole campaign over all cells', () => {
	test('goes from the plan to closed reviews and plans, with everything that can happen on the way', async () => {
		const { thuong, ha } = world.cells;
		const everybody = await enrolledIn(await as('office'), campaign.campaignId);
		expect(everybody.length).toBeGreaterThan(80);

		// A returned explanation: the member explains, is asked for more, explains again, and is accepted.
		const asked = await suggest(world, reviewOf('member'));
		await suggestions.explainSuggestion(await as('member'), asked, explanation);
		await suggestions.judgeExplanation(await as('secretary'), asked, {
			outcome: 'returned',
			words: 'Chưa nêu rõ trách nhiệm'
		});

		// A criticism held back, reworded by its author, answered; and nobody is concluded about before.
		const criticism = await criticisms.raiseCriticism(await as('member'), reviewOf('cellSecretary'), {
			...wording,
			author: null
		});
		await criticisms.holdBackCriticism(await as('cellDeputy'), criticism, {
			ground: 'no-fact',
			reason: 'Chưa nêu sự việc cụ thể'
		});
		await criticisms.rewordCriticism(await as('member'), criticism, {
			...wording,
			fact: 'Họp muộn 40 phút ngày 5/9'
		});

		// A member moves to another cell in mid-campaign; what was written goes along.
		const mover = world.members.thuong[4]!;
		await writeAll(await as('office'), campaign.reviewOf(mover));
		await moveMember(await as('office'), mover, { unitId: ha, from: '2026-11-23' });
		await campaigns.updateParticipants(await as('office'), campaign.campaignId);
		expect(await getReview(await as('office'), campaign.reviewOf(mover))).toMatchObject({ unitId: ha });

		// Everybody hands in; the member of the cast alone, the others on paper.
		await writeAll(await as('member'), reviewOf('member'));
		await selfReviews.handIn(await as('member'), reviewOf('member'));
		for (const { reviewId } of everybody) await entered(reviewId);

		const units = [world.unitId, ...everyCell.map((cell) => world.cells[cell])];
		for (const unitId of units) await held(unitId);

		// Not before the explanation and the answer are there.
		const conclude = (person: CastKey) =>
			closed(reviewOf(person), thuong, person === 'cellDeputy' ? 'office' : 'cellDeputy');
		await closed(campaign.reviewOf(thuong), thuong);
		await expect(conclude('cellSecretary')).rejects.toMatchObject({ code: 'reviews.item-unanswered' });
		await criticisms.answerCriticism(await as('cellSecretary'), criticism, {
			words: 'Tôi nhận thiếu sót, từ nay họp đúng giờ',
			answeredBy: null
		});
		await conclude('cellSecretary');
		await conclude('cellDeputy');
		await expect(closed(reviewOf('member'), thuong, 'cellDeputy')).rejects.toMatchObject({
			code: 'reviews.item-unexplained'
		});
		await suggestions.explainSuggestion(await as('member'), asked, explanation);
		await suggestions.judgeExplanation(await as('secretary'), asked, { outcome: 'accepted', words: 'Đã rõ' });
		const found = await conferences.concludeOther(
			await as('cellDeputy'),
			reviewOf('member'),
			thuong,
			'Vắng nhiều buổi',
			{
				outcome: 'shortcoming',
				words: 'Có khuyết điểm về chuyên cần',
				fault: fault(world)
			}
		);
		expect(found.reference).toMatch(/^TS-2026-/);
		await conclude('member');

		// A disagreement goes above; it is reviewed again, and then signed for.
		await conferences.signReview(await as('member'), reviewOf('member'), {
			agrees: false,
			words: 'Tôi có xin phép hai buổi'
		});
		await conferences.decideDisagreement(await as('deputy'), reviewOf('member'), {
			decision: 'again',
			words: 'Xem lại đơn xin phép',
			paper: null
		});
		expect(await getReview(await as('member'), reviewOf('member'))).toMatchObject({
			state: 'writing',
			round: 2
		});
		await selfReviews.handIn(await as('member'), reviewOf('member'));
		await closed(reviewOf('member'), thuong, 'cellDeputy');
		await conferences.signReview(await as('member'), reviewOf('member'), { agrees: true, words: '' });

		// All the others, place by place and turn by turn; a head with two posts is concluded at both.
		for (const unitId of units)
			for (const turn of await turnsAt(unitId))
				if (!turn.concludedHere && turn.state === 'handed-in')
					await closed(turn.reviewId, unitId, (await mayOffice(turn.reviewId)) ? 'office' : 'secretary');
		const twoPlaces = await getReview(await as('office'), reviewOf('inspector'));
		expect(twoPlaces).toMatchObject({ state: 'concluded' });
		expect(twoPlaces.places.map(({ concludedOn }) => concludedOn)).toEqual(['2026-11-23', '2026-11-23']);

		// Signed from the printed lists, collectives by their leaders.
		await expect(campaigns.closeCampaign(await as('office'), campaign.campaignId)).rejects.toMatchObject({
			code: 'reviews.unsettled'
		});
		for (const { reviewId, collectiveId } of await enrolledIn(await as('office'), campaign.campaignId))
			await signed(reviewId, collectiveId);
		await plans.submitPlan(await as('member'), reviewOf('member'));
		await plans.judgePlan(await as('cellDeputy'), reviewOf('member'), { outcome: 'approve', words: '' });
		await plans.publishPlan(await as('cellDeputy'), reviewOf('member'));
		await campaigns.closeCampaign(await as('office'), campaign.campaignId);

		const after = await enrolledIn(await as('office'), campaign.campaignId);
		expect(new Set(after.map(({ state }) => state))).toEqual(new Set(['signed']));
		const { lines, plan } = await plans.getPlan(await as('member'), reviewOf('member'));
		expect(plan).toMatchObject({ state: 'published' });
		expect(lines).toMatchObject([{ reference: found.reference }]);
		expect(await verifyJournal((await as('office')).db, world.committeeId)).toMatchObject({ sound: true });
	}, 300_000);
});

/** The conference of a unit, opened: chaired by its head, or by the office's choice where the cast has none. */
async function held(unitId: Id) {
	const [first, second] = await conferences.listPossibleTable(await as('office'), unitId, '2026-11-23');
	const office = await as('office');
	const id = await conferences.callConference(office, campaign.campaignId, unitId, {
		title: 'Hội nghị kiểm điểm năm 2026',
		place: 'Nhà văn hoá',
		startsAt: momentOf('2026-11-23', '08:00'),
		endsAt: momentOf('2026-11-23', '16:30'),
		...{ breakStartsAt: null, breakEndsAt: null, guests: '' },
		chairId: first!.memberId,
		clerkId: second!.memberId
	});
	await conferences.openConference(office, id);
}

/** The office concludes about everybody but the person who acts for it. */
const mayOffice = async (reviewId: Id) => reviewId !== reviewOf('office');

async function signed(reviewId: Id, collectiveId: Id | null) {
	const office = await as('office');
	if ((await getReview(office, reviewId)).state !== 'concluded') return;
	const signers = await conferences.listSigners(office, await getReview(office, reviewId));
	await conferences.signReview(office, reviewId, {
		agrees: true,
		words: '',
		signedBy: collectiveId ? signers[0]!.memberId : null
	});
}
