import { expect, test } from 'vitest';
import { committedWorld } from '../../../../../tests/access/people.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { findReview } from '../review-queries.ts';
import { openCampaign } from './campaign-for-tests.ts';
import { enrolledIn } from './enrol-queries.ts';
import { closeCampaign, getCampaign, leaveOut, reopenCampaign, resume } from './index.ts';

// On connections of their own, as two people at two desks are.
const world = committedWorld(useWorld());

const outcome = async (act: Promise<unknown>) =>
	act.then(
		() => 'done',
		(reason) => String(reason.code)
	);

/** Runs the first act up to its end without committing, starts the second, then lets the first commit. */
async function oneAfterTheOther(
	ctx: Context,
	first: (ctx: Context) => Promise<void>,
	second: () => Promise<void>
) {
	let waiting!: Promise<string>;
	await transaction(ctx, async (ctx) => {
		await first(ctx);
		waiting = outcome(second());
		// Long enough for the second to come to the row that the first holds.
		await new Promise((resolve) => setTimeout(resolve, 300));
	});
	return waiting;
}

test('closing a campaign, and work on a review in it, never both win', async () => {
	const { campaignId } = await openCampaign(world, ['thuong']);
	const [office, leader] = [await world.as('office'), await world.as('cellSecretary')];
	const away = { ground: 'away', words: '' };
	for (const { reviewId, state } of await enrolledIn(office, campaignId))
		if (state === 'writing') await leaveOut(office, reviewId, away);
	const member = world.people.member.memberId;
	const { reviewId } = (await enrolledIn(office, campaignId)).find(({ memberId }) => memberId === member)!;
	const close = (ctx = office) => closeCampaign(ctx, campaignId);
	const work = (ctx = leader) => resume(ctx, reviewId);
	const standing = async () => [
		(await getCampaign(office, campaignId)).state,
		(await findReview(office, reviewId))!.state
	];
	const asBefore = async () => {
		const [campaign] = await standing();
		if (campaign === 'closed') await reopenCampaign(office, campaignId, 'Còn người chưa kiểm điểm');
		else await leaveOut(office, reviewId, away);
	};

	expect(await oneAfterTheOther(leader, work, close)).toBe('reviews.unsettled');
	expect(await standing()).toEqual(['open', 'writing']);
	await asBefore();
	expect(await oneAfterTheOther(office, close, work)).toBe('reviews.campaign-closed');
	expect(await standing()).toEqual(['closed', 'not-reviewed']);
	await asBefore();
	for (let time = 0; time < 6; time++) {
		const both = await Promise.all(
			time % 2 ? [outcome(close()), outcome(work())] : [outcome(work()), outcome(close())]
		);
		expect(both.filter((one) => one === 'done')).toHaveLength(1);
		expect([
			['open', 'writing'],
			['closed', 'not-reviewed']
		]).toContainEqual(await standing());
		await asBefore();
	}
});
