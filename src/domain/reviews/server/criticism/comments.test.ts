import { describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { getReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { addComment, addComments, type Origin } from './add-comments.ts';
import { addCommentsAtUnit } from './at-unit.ts';
import { criticised } from './criticism-for-tests.ts';
import { listCommentsOf } from './list-for-others.ts';
import { seeOfReview } from './see-of-review.ts';
import { seeUnitComments } from './see-unit.ts';
import { getComment, takeBackComment } from './take-back-comment.ts';

const world = useWorld();
const front: Origin = {
	source: 'front',
	sourceName: 'Ban Công tác Mặt trận thôn Thượng',
	datedOn: '2026-11-20'
};
const words = 'Gần dân; cần họp dân đúng giờ hơn';

const commentsSeenBy = async (ctx: Awaited<ReturnType<typeof world.as>>, reviewId: string) =>
	(await seeOfReview(ctx, await getReview(ctx, reviewId))).comments?.items ?? null;

describe('a comment gathered beforehand', () => {
	test('is entered with its source and date, and the person sees it', async () => {
		const { reviewId } = await criticised(world);
		await addComment(await world.as('cellDeputy'), reviewId, { ...front, words });
		const [comment] = (await commentsSeenBy(await world.as('cellSecretary'), reviewId))!;
		expect(comment).toMatchObject({ ...front, words, from: 'Mặt trận Tổ quốc và đoàn thể' });
		expect(await world.actsAbout(comment!.id)).toEqual([
			{ act: 'review-comment.added', actorId: world.people.cellDeputy.memberId, onBehalfOf: null }
		]);
		const colleague = await world.asMember('thuong', 4);
		expect(await commentsSeenBy(colleague, reviewId)).toBeNull();
		expect(await listCommentsOf(colleague, await getReview(colleague, reviewId))).toEqual([]);
		const { comments } = await seeOfReview(await world.as('office'), await getReview(colleague, reviewId));
		expect(comments!.sources.map(({ code, count }) => [code, count])).toEqual([
			['cell', 0],
			['front', 1],
			['residence', 0],
			['unit', 0]
		]);
	});

	test('of a citizen does not come in by this door, nor from anybody whom the rules do not ask', async () => {
		const { reviewId } = await criticised(world);
		const office = await world.as('office');
		const field = { details: { field: 'source' }, status: 400 };
		await expect(addComment(office, reviewId, { ...front, source: 'citizen', words })).rejects.toMatchObject({
			code: 'reviews.citizens-come-in-moderated',
			...field
		});
		await expect(addComment(office, reviewId, { ...front, source: 'x', words })).rejects.toMatchObject({
			code: 'reviews.source-unfit',
			...field
		});
	});

	test('is entered by those who collect, never about oneself, not of the future, and once', async () => {
		const { reviewId, reviewOf } = await criticised(world);
		const comment = { ...front, words };
		await expect(addComment(await world.as('cellSecretary'), reviewId, comment)).rejects.toMatchObject({
			code: 'reviews.about-oneself'
		});
		await expect(addComment(await world.as('member'), reviewId, comment)).rejects.toMatchObject({
			code: 'reviews.not-a-collector'
		});
		const deputy = await world.as('cellDeputy');
		await expect(addComment(deputy, reviewId, { ...comment, datedOn: '2026-11-24' })).rejects.toMatchObject({
			code: 'reviews.comment-in-the-future'
		});
		await addComment(deputy, reviewId, comment);
		await expect(addComment(deputy, reviewId, comment)).rejects.toMatchObject({
			code: 'reviews.commented-already'
		});
		await expect(addComment(deputy, reviewOf(world.members.ha[3]!), comment)).rejects.toMatchObject({
			status: 404
		});
	});

	test('that was entered for the wrong person is taken back, and shown no more', async () => {
		const { reviewId } = await criticised(world);
		const deputy = await world.as('cellDeputy');
		await addComment(deputy, reviewId, { ...front, words });
		const { id } = (await commentsSeenBy(deputy, reviewId))![0]!;
		const why = { reason: 'Nhập nhầm người' };
		const secretary = await world.as('cellSecretary');
		await expect(takeBackComment(secretary, reviewId, id, why)).rejects.toMatchObject({
			code: 'reviews.about-oneself'
		});
		await expect(takeBackComment(await world.as('inspector'), reviewId, id, why)).rejects.toMatchObject({
			code: 'reviews.comment-of-another'
		});
		await world.asNeighbour((ctx) =>
			expect(takeBackComment(ctx, reviewId, id, why)).rejects.toMatchObject({ status: 404 })
		);
		await takeBackComment(deputy, reviewId, id, why);
		expect(await commentsSeenBy(secretary, reviewId)).toEqual([]);
		await expect(getComment(deputy, reviewId, id)).rejects.toMatchObject({ status: 404 });
		expect((await world.actsAbout(id)).at(-1)).toMatchObject({ act: 'review-comment.taken-back' });
		// The right one can be entered again after that.
		await addComment(deputy, reviewId, { ...front, words });
	});
});

test('a comment that a place has concluded about is not taken back any more', async () => {
	const { reviewId } = await criticised(world);
	const deputy = await world.as('cellDeputy');
	await addComment(deputy, reviewId, { ...front, words });
	const { id } = (await commentsSeenBy(deputy, reviewId))![0]!;
	await deputy.db
		.insertInto('conclusions')
		.values({
			...{ committee_id: deputy.committeeId, conclusion_id: newId(), review_id: reviewId, round: 1 },
			...{
				unit_id: world.cells.thuong,
				item: 'comment',
				item_id: id,
				outcome: 'no-fault',
				words: 'Tiếp thu'
			},
			...{ concluded_on: '2026-11-22', entered_by: deputy.actor.memberId, entered_at: deputy.clock.now() },
			...{ channel: 'self' }
		})
		.execute();
	await expect(takeBackComment(deputy, reviewId, id, { reason: 'Nhầm' })).rejects.toMatchObject({
		...{ code: 'reviews.concluded-already', status: 409 }
	});
});

describe('one paper about many', () => {
	test('is kept as a whole; empty lines are not in it', async () => {
		const { campaignId, reviewId, reviewOf } = await criticised(world);
		const member = reviewOf(world.people.member.memberId);
		const deputy = await world.as('cellDeputy');
		const saved = await addCommentsAtUnit(deputy, campaignId, world.cells.thuong, front, [
			{ reviewId, words },
			{ reviewId: member, words: 'Nhiệt tình' }
		]);
		expect(saved).toBe(2);
		const seen = await seeUnitComments(deputy, campaignId, world.cells.thuong, { page: 1, perPage: 50 });
		expect(seen.people.filter(({ already }) => already).map(({ reviewId }) => reviewId)).toEqual([
			reviewId,
			member
		]);
		// The collective comes first, then the head, the deputy, the others.
		expect(seen.people.slice(0, 3).map(({ name }) => name)).toEqual([
			'Chi bộ Thôn Thượng',
			'Dương Ngọc Vân',
			'Đặng Xuân Phong'
		]);
		expect(seen.people[2]!.mayComment).toMatchObject({ code: 'reviews.about-oneself' });
	});

	test('is refused as a whole, naming the line; nothing is kept by half', async () => {
		const { reviewId, reviewOf } = await criticised(world);
		const office = await world.as('office');
		const member = reviewOf(world.people.member.memberId);
		await updateReview(office, member, { state: 'concluded', concluded_on: '2026-11-22' });
		await expect(
			addComments(office, front, [
				{ reviewId, words },
				{ reviewId: member, words }
			])
		).rejects.toMatchObject({
			...{ code: 'reviews.too-late-to-raise', details: { field: `words-${member}` } }
		});
		await expect(addComments(office, front, [{ reviewId, words: 'x'.repeat(4001) }])).rejects.toMatchObject({
			code: 'platform.too-long',
			details: { field: `words-${reviewId}` }
		});
		await expect(addComments(office, front, [])).rejects.toMatchObject({ code: 'reviews.no-comment-typed' });
		expect(await commentsSeenBy(office, reviewId)).toEqual([]);
	});

	test('of another cell’s people is not entered here', async () => {
		const { campaignId, reviewOf } = await criticised(world);
		const elsewhere = [{ reviewId: reviewOf(world.members.ha[3]!), words }];
		await expect(
			addCommentsAtUnit(await world.as('office'), campaignId, world.cells.thuong, front, elsewhere)
		).rejects.toMatchObject({ status: 404 });
		const paper = [{ reviewId: reviewOf(world.people.member.memberId), words }];
		for (const [who, status] of [
			['otherCellSecretary', 404],
			['member', 403]
		] as const)
			await expect(
				addCommentsAtUnit(await world.as(who), campaignId, world.cells.thuong, front, paper)
			).rejects.toMatchObject({ status });
		await world.asNeighbour((ctx) =>
			expect(addCommentsAtUnit(ctx, campaignId, world.cells.thuong, front, paper)).rejects.toMatchObject({
				status: 404
			})
		);
	});
});
