import { beforeEach, describe, expect, test } from 'vitest';
import { clockAt } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { CastKey } from '#demonstration/cast.ts';
import { findActor } from '#domain/accounts/server/index.ts';
import { useWorld, type World } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { raiseCriticism } from '../criticism/index.ts';
import { getReview } from '../get-review.ts';
import { concluded, during, handedIn, inSession } from './conference-for-tests.ts';
import { concludePlace, listTurns } from './index.ts';

/** Each act in a transaction of its own, on connections of their own: two people at the same moment. */
const world = useWorld();
const apart: World = {
	...world,
	async as(person: CastKey, at = during): Promise<Context> {
		const db = world.database.forCommittee(world.committeeId);
		const clock = clockAt(at);
		const { memberId, accountId } = world.people[person];
		const actor = await findActor(db, { id: accountId, committeeId: world.committeeId, memberId }, clock);
		return { committeeId: world.committeeId, actor: actor!, clock, locale: 'vi', db, inTransaction: false };
	}
};

let thuong: Id;
let cell: Id;
let meetings = 0;

beforeEach(async () => {
	// What other tests of this file committed stays: each begins with a campaign of its own.
	const { campaignId, reviewOf } = await openCampaign(apart, ['thuong']);
	thuong = world.cells.thuong;
	cell = reviewOf(thuong);
	meetings++;
	await inSession(apart, campaignId);
	await handedIn(apart, cell);
});

const summary = { summary: 'Nhất trí' };
const criticism = () => ({
	fact: `Họp muộn lần ${meetings}`,
	when: '5/9/2026',
	place: 'Nhà văn hoá',
	ask: 'Họp đúng giờ',
	author: null
});

/** Runs the first act up to its end without committing, starts the second, then lets the first commit. */
async function oneAfterTheOther(
	first: (ctx: Context) => Promise<unknown>,
	who: CastKey,
	second: () => Promise<unknown>
) {
	let startSecond: Promise<PromiseSettledResult<unknown>[]>;
	await transaction(await apart.as(who), async (ctx) => {
		await first(ctx);
		startSecond = Promise.allSettled([second()]);
		// Long enough for the second to come to the lock that the first holds.
		await new Promise((resolve) => setTimeout(resolve, 300));
	});
	return (await startSecond!)[0]!;
}

describe('two people at the same moment', () => {
	test('a criticism that was first keeps the place from being closed', async () => {
		const closing = await oneAfterTheOther(
			(ctx) => raiseCriticism(ctx, cell, criticism()),
			'member',
			async () => concludePlace(await apart.as('cellSecretary'), cell, thuong, summary)
		);
		expect(closing).toMatchObject({ status: 'rejected', reason: { code: 'reviews.unanswered' } });
		expect((await getReview(await apart.as('office'), cell)).state).toBe('handed-in');
	});

	test('a place that was closed first takes no more criticism', async () => {
		const raising = await oneAfterTheOther(
			(ctx) => concludePlace(ctx, cell, thuong, summary),
			'cellSecretary',
			async () => raiseCriticism(await apart.as('member'), cell, criticism())
		);
		expect(raising).toMatchObject({ status: 'rejected', reason: { code: 'reviews.too-late-to-raise' } });
		expect((await getReview(await apart.as('office'), cell)).state).toBe('concluded');
	});

	test('two who close the same place: one does, the other is told', async () => {
		const again = await oneAfterTheOther(
			(ctx) => concludePlace(ctx, cell, thuong, summary),
			'cellSecretary',
			async () => concludePlace(await apart.as('cellDeputy'), cell, thuong, summary)
		);
		expect(again).toMatchObject({ status: 'rejected', reason: { code: 'reviews.place-concluded' } });
	});
});

test('two places that close a leader’s review at once: the second of them concludes it', async () => {
	const { campaignId, reviewOf } = await openCampaign(apart, ['dang']);
	const dang = world.cells.dang;
	const secretary = reviewOf(world.people.secretary.memberId);
	const all = await (
		await apart.as('office')
	).db
		.selectFrom('reviews')
		.select('review_id')
		.where('campaign_id', '=', campaignId)
		.execute();
	await handedIn(apart, ...all.map(({ review_id }) => review_id));
	await inSession(apart, campaignId, { unitId: world.unitId, chair: 'secretary', clerk: 'deputy' });
	await inSession(apart, campaignId, { unitId: dang, chair: 'inspector', clerk: 'office' });
	await concluded(apart, reviewOf(world.unitId), world.unitId, 'deputy');
	for (const turn of await listTurns(await apart.as('deputy'), campaignId, dang))
		if (turn.rank < 3) await concluded(apart, turn.reviewId, dang, 'deputy');
	const second = await oneAfterTheOther(
		(ctx) => concludePlace(ctx, secretary, world.unitId, summary),
		'deputy',
		async () => concludePlace(await apart.as('office'), secretary, dang, summary)
	);
	expect(second).toMatchObject({ status: 'fulfilled', value: { isLast: true } });
	expect((await getReview(await apart.as('office'), secretary)).state).toBe('concluded');
});
