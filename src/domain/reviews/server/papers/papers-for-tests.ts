import type { Id } from '#platform/id.ts';
import type { World } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import {
	concluded,
	criticised,
	during,
	fault,
	inSession,
	suggested
} from '../conference/conference-for-tests.ts';
import { concludeItem, concludePlace, endConference, recordTally, signReview } from '../conference/index.ts';
import { handIn } from '../self-review/index.ts';
import { writeAll } from '../self-review/self-review-for-tests.ts';

/** A cell whose conference has been held: everybody but the member without anything to find, the member with a shortcoming. */
export type ReviewedCell = OpenCampaign & {
	meetingId: Id;
	collective: Id;
	member: Id;
	/** the member's shortcoming */
	reference: string;
	/** a review of the other cell, of which nothing was written yet */
	other: Id;
};

/** The campaign of 2026 with Thôn Thượng reviewed: written, handed in, criticised, concluded; signed for by the member. */
export async function reviewedCell(world: World): Promise<ReviewedCell> {
	const campaign = await openCampaign(world);
	const { cells, people } = world;
	const [collective, head, deputy, member] = [
		cells.thuong,
		people.cellSecretary.memberId,
		people.cellDeputy.memberId,
		people.member.memberId
	].map(campaign.reviewOf) as [Id, Id, Id, Id];
	const meetingId = await inSession(world, campaign.campaignId);
	await written(world, 'cellSecretary', collective, head);
	await written(world, 'cellDeputy', deputy);
	await written(world, 'member', member);
	const suggestion = await suggested(world, member);
	const criticism = await criticised(world, member);
	await concluded(world, collective, cells.thuong);
	await concluded(world, head, cells.thuong);
	await concluded(world, deputy, cells.thuong, 'cellSecretary');
	const chair = await world.as('cellSecretary', during);
	const { reference } = await concludeItem(chair, member, cells.thuong, criticism, {
		outcome: 'shortcoming',
		words: 'Có thiếu sót',
		fault: fault(world)
	});
	await concludeItem(chair, member, cells.thuong, suggestion, { outcome: 'to-verify', words: 'Chưa rõ' });
	await concludePlace(chair, member, cells.thuong, { summary: 'Hoàn thành nhiệm vụ, còn thiếu sót' });
	await recordTally(chair, meetingId, {
		reviewId: member,
		question: 'Thống nhất kết luận',
		...{ convened: 5, issued: 4, collected: 4, valid: 4, agree: 4, disagree: 0 }
	});
	await endConference(chair, meetingId);
	await signReview(await world.as('member', during), member, { agrees: true, words: '' });
	const other = campaign.reviewOf(people.otherMember.memberId);
	return { ...campaign, meetingId, collective, member, reference: reference!, other };
}

async function written(world: World, who: Parameters<World['as']>[0], ...reviewIds: Id[]) {
	const ctx = await world.as(who, during);
	for (const id of reviewIds) {
		await writeAll(ctx, id, 'Bản thân tự nhận');
		await handIn(ctx, id);
	}
}
