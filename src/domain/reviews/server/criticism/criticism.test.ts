import { describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { updateReview } from '../review-queries.ts';
import { mayConclude } from '../../review.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { caseOf, getReview } from '../get-review.ts';
import { answerCriticism } from './answer-criticism.ts';
import { criticised, said, wording } from './criticism-for-tests.ts';
import { getCriticism, listCourse } from './get-criticism.ts';
import { holdBackCriticism } from './hold-back-criticism.ts';
import { judgeHolding } from './judge-holding.ts';
import { listCriticismsOf } from './list-for-others.ts';
import { raiseCriticism } from './raise-criticism.ts';
import { rewordCriticism } from './reword-criticism.ts';
import { withdrawCriticism } from './withdraw-criticism.ts';

const world = useWorld();
const held = { ground: 'no-fact', reason: 'Chưa rõ buổi nào' } as const;
const kinds = async (ctx: Awaited<ReturnType<typeof world.as>>, id: string) =>
	(await listCourse(ctx, await getCriticism(ctx, id))).map(({ kind }) => kind);

describe('a criticism', () => {
	test('names a fact, when, where and what is asked for, and carries its author’s name', async () => {
		const { raise } = await criticised(world);
		const id = await raise({ when: '12/8/2026' });
		const { criticism } = await getCriticism(await world.as('cellSecretary'), id);
		expect(criticism).toMatchObject({
			...wording,
			when: '12/8/2026',
			authorName: 'Nguyễn Văn Bình',
			state: 'raised',
			channel: 'self'
		});
		const { happened_on } = await (
			await world.as('office')
		).db
			.selectFrom('criticisms')
			.select('happened_on')
			.executeTakeFirstOrThrow();
		expect(happened_on).toBe('2026-08-12');
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'criticism.raised', actorId: world.people.member.memberId, onBehalfOf: null }
		]);
	});

	test('from paper says who entered it for whom; the words are not in the journal', async () => {
		const { raise } = await criticised(world);
		const author = world.people.member.memberId;
		const id = await raise({ author, channel: 'paper' }, await world.as('cellDeputy'));
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'criticism.raised', actorId: world.people.cellDeputy.memberId, onBehalfOf: author }
		]);
		const { criticism } = await getCriticism(await world.as('office'), id);
		expect(criticism).toMatchObject({ channel: 'paper', enteredByName: 'Đặng Xuân Phong' });
		const events = await (
			await world.as('office')
		).db
			.selectFrom('events')
			.select('content')
			.where('subject_id', '=', id)
			.execute();
		expect(JSON.stringify(events)).not.toContain('tài liệu');
	});

	test('is never about oneself, never entered by the one it is about, and its author takes part there', async () => {
		const { raise, reviewId, reviewOf } = await criticised(world);
		const secretary = await world.as('cellSecretary');
		await expect(raise({}, secretary)).rejects.toMatchObject({ code: 'reviews.about-oneself', status: 403 });
		const author = world.people.member.memberId;
		await expect(raise({ author }, secretary)).rejects.toMatchObject({ code: 'reviews.about-oneself' });
		const deputy = await world.as('cellDeputy');
		await expect(raise({ author: world.people.otherMember.memberId }, deputy)).rejects.toMatchObject({
			code: 'reviews.author-unfit',
			details: { field: 'author' }
		});
		await expect(raise({ author: world.people.cellSecretary.memberId }, deputy)).rejects.toMatchObject({
			code: 'reviews.author-is-the-subject'
		});
		// Another cell's member does not know of this review, and a colleague does not speak for others.
		const stranger = await world.as('otherMember');
		await expect(raise({}, stranger)).rejects.toMatchObject({ status: 404 });
		await expect(
			raiseCriticism(await world.as('member'), reviewOf(world.members.thuong[3]!), said({ author: reviewId }))
		).rejects.toMatchObject({ status: 403 });
	});

	test('is about what has happened, and the same is entered once', async () => {
		const { raise } = await criticised(world);
		await expect(raise({ when: '24/11/2026' })).rejects.toMatchObject({
			code: 'reviews.criticism-of-the-future',
			details: { field: 'when' }
		});
		await raise();
		await expect(raise()).rejects.toMatchObject({ code: 'reviews.criticised-already', status: 409 });
	});

	test('comes no more once everything is concluded, or the campaign is closed', async () => {
		const { raise, reviewId, campaignId } = await criticised(world);
		const id = await raise();
		const office = await world.as('office');
		await updateReview(office, reviewId, { state: 'concluded', concluded_on: '2026-11-22' });
		await expect(raise({ fact: 'Việc khác' })).rejects.toMatchObject({
			code: 'reviews.too-late-to-raise',
			status: 409
		});
		await updateReview(office, reviewId, { state: 'writing', concluded_on: null });
		await office.db
			.updateTable('campaigns')
			.set({ state: 'closed' })
			.where('campaign_id', '=', campaignId)
			.execute();
		const closed = { code: 'reviews.campaign-closed', status: 409 };
		await expect(raise({ fact: 'Việc khác' })).rejects.toMatchObject(closed);
		await expect(
			answerCriticism(await world.as('cellSecretary'), id, { words: 'Đúng', answeredBy: null })
		).rejects.toMatchObject(closed);
	});
});

describe('its answer', () => {
	test('stands beside it for good, and opens the way to the conclusion', async () => {
		const { raise, reviewId } = await criticised(world);
		const id = await raise();
		const secretary = await world.as('cellSecretary');
		await updateReview(secretary, reviewId, { state: 'handed-in', handed_in_at: new Date() });
		const gate = async () => mayConclude(await caseOf(secretary, await getReview(secretary, reviewId)));
		expect(await gate()).toMatchObject({ code: 'reviews.unanswered', details: { count: 1 } });
		await answerCriticism(secretary, id, { words: 'Đúng, từ tháng 9 đã gửi trước', answeredBy: null });
		expect((await gate()).allowed).toBe(true);
		const { criticism } = await getCriticism(await world.as('member'), id);
		expect(criticism).toMatchObject({
			...{ ...wording, state: 'answered', answer: 'Đúng, từ tháng 9 đã gửi trước' },
			answeredByName: 'Dương Ngọc Vân',
			answerChannel: 'self'
		});
		expect(await world.actsAbout(id)).toMatchObject([
			{},
			{ act: 'criticism.answered', actorId: world.people.cellSecretary.memberId, onBehalfOf: null }
		]);
		const late = { code: 'reviews.criticism-answered', status: 409 };
		await expect(answerCriticism(secretary, id, { words: 'Khác', answeredBy: null })).rejects.toMatchObject(
			late
		);
		await expect(withdrawCriticism(await world.as('member'), id, { reason: '' })).rejects.toMatchObject(late);
		await expect(holdBackCriticism(await world.as('cellDeputy'), id, held)).rejects.toMatchObject(late);
	});

	test('from paper is entered for the person by a helper, but not by whoever raised it', async () => {
		const { raise, subject } = await criticised(world);
		const id = await raise({}, await world.as('cellDeputy'));
		const answer = { words: 'Đúng', answeredBy: null, channel: 'paper' as const };
		await expect(answerCriticism(await world.as('cellDeputy'), id, answer)).rejects.toMatchObject({
			code: 'reviews.answers-own-criticism',
			status: 403
		});
		await answerCriticism(await world.as('office'), id, answer);
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			act: 'criticism.answered',
			actorId: world.people.office.memberId,
			onBehalfOf: subject
		});
	});

	test('of a collective is given by one who leads it', async () => {
		const { reviewOf } = await criticised(world);
		const id = await raiseCriticism(await world.as('member'), reviewOf(world.cells.thuong), said());
		const office = await world.as('office');
		const words = 'Chi ủy nhận thiếu sót';
		await expect(answerCriticism(office, id, { words, answeredBy: null })).rejects.toMatchObject({
			code: 'reviews.speaker-of-collective-missing',
			details: { field: 'answeredBy' }
		});
		await expect(
			answerCriticism(office, id, { words, answeredBy: world.people.member.memberId })
		).rejects.toMatchObject({ code: 'reviews.speaker-of-collective-missing' });
		await answerCriticism(await world.as('cellDeputy'), id, { words, answeredBy: null });
		const { criticism } = await getCriticism(office, id);
		expect(criticism).toMatchObject({ answeredByName: 'Đặng Xuân Phong', answerChannel: 'self' });
	});
});

describe('held back', () => {
	test('by the chair, for a reason, its author words it anew and the old wording is kept', async () => {
		const { raise, subject } = await criticised(world);
		const id = await raise({ fact: 'Làm việc chậm' });
		const [deputy, member, secretary] = [
			await world.as('cellDeputy'),
			await world.as('member'),
			await world.as('cellSecretary')
		];
		await holdBackCriticism(deputy, id, held);
		await expect(getCriticism(secretary, id)).rejects.toMatchObject({ status: 404 });
		expect((await getCriticism(member, id)).criticism).toMatchObject({
			state: 'held-back',
			heldBackReason: held.reason,
			heldBackByName: 'Đặng Xuân Phong'
		});
		await expect(rewordCriticism(deputy, id, wording)).rejects.toMatchObject({
			code: 'reviews.reworded-by-its-author'
		});
		await rewordCriticism(member, id, wording);
		const course = await listCourse(deputy, await getCriticism(deputy, id));
		expect(course.map(({ kind, fact }) => [kind, fact])).toEqual([
			['raised', 'Làm việc chậm'],
			['held-back', null],
			['reworded', wording.fact]
		]);
		// The person meets the new wording alone, as if it had been raised so.
		expect(await kinds(secretary, id)).toEqual(['raised']);
		expect((await getCriticism(secretary, id)).criticism).toMatchObject({
			...{ ...wording, state: 'raised', heldBackReason: null, heldBackBy: null }
		});
		expect((await world.actsAbout(id)).map(({ act, actorId }) => [act, actorId])).toEqual([
			['criticism.raised', member.actor.memberId],
			['criticism.held-back', deputy.actor.memberId],
			['criticism.reworded', member.actor.memberId]
		]);
		expect(subject).toBe(secretary.actor.memberId);
	});

	test('an inspector looks: leaves it so, or lets it go; never the one who holds it back', async () => {
		const { reviewOf } = await criticised(world);
		// In Thôn Hạ the deputy is an inspector as well.
		const subject = world.people.otherCellSecretary.memberId;
		const id = await raiseCriticism(await world.as('otherMember'), reviewOf(subject), said());
		const both = await world.as('inspectorWithTwoPosts');
		await holdBackCriticism(both, id, { ...held, ground: 'insult' });
		const released = { outcome: 'released', reason: 'Có nêu sự việc' } as const;
		await expect(judgeHolding(both, id, released)).rejects.toMatchObject({
			code: 'reviews.held-back-by-oneself',
			status: 403
		});
		const inspector = await world.as('inspector');
		await judgeHolding(inspector, id, { outcome: 'kept-back', reason: 'Lời lẽ nặng' });
		expect((await getCriticism(inspector, id)).criticism.state).toBe('held-back');
		await judgeHolding(inspector, id, released);
		const secretary = await world.as('otherCellSecretary');
		expect((await getCriticism(secretary, id)).criticism.state).toBe('raised');
		expect(await kinds(inspector, id)).toEqual(['raised', 'held-back', 'kept-back', 'released']);
		expect(await kinds(secretary, id)).toEqual(['raised']);
		expect((await world.actsAbout(id)).map(({ act }) => act)).toEqual([
			...['criticism.raised', 'criticism.held-back', 'criticism.kept-back', 'criticism.released']
		]);
	});

	test('does not keep anybody from concluding', async () => {
		const { raise, reviewId } = await criticised(world);
		const id = await raise();
		await holdBackCriticism(await world.as('cellDeputy'), id, held);
		const ctx = await world.as('cellDeputy');
		await updateReview(ctx, reviewId, { state: 'handed-in', handed_in_at: new Date() });
		expect(mayConclude(await caseOf(ctx, await getReview(ctx, reviewId))).allowed).toBe(true);
		await updateReview(ctx, reviewId, { state: 'concluded', concluded_on: '2026-11-22' });
		await expect(rewordCriticism(await world.as('member'), id, wording)).rejects.toMatchObject({
			code: 'reviews.too-late-to-raise',
			status: 409
		});
		// Its author is never locked in: it can still be withdrawn.
		await withdrawCriticism(await world.as('member'), id, { reason: '' });
	});

	test('while somebody writes the answer, they are told that it went away; nobody else learns it is there', async () => {
		const { raise } = await criticised(world);
		const id = await raise();
		await holdBackCriticism(await world.as('cellDeputy'), id, held);
		const answer = { words: 'Tôi xin nói rõ', answeredBy: null };
		await expect(answerCriticism(await world.as('cellSecretary'), id, answer)).rejects.toMatchObject({
			code: 'reviews.criticism-gone',
			status: 409
		});
		for (const who of ['otherMember', 'otherCellSecretary'] as const)
			await expect(answerCriticism(await world.as(who), id, answer)).rejects.toMatchObject({ status: 404 });
	});
});

test('what a helper entered from the wrong paper, the helper takes back', async () => {
	const { raise, reviewId } = await criticised(world);
	const deputy = await world.as('cellDeputy');
	const author = world.people.member.memberId;
	const id = await raise({ author, channel: 'paper' }, deputy);
	await expect(withdrawCriticism(await world.as('office'), id, { reason: '' })).rejects.toMatchObject({
		code: 'reviews.withdrawn-by-its-author'
	});
	await withdrawCriticism(deputy, id, { reason: 'Nhập nhầm phiếu' });
	expect((await world.actsAbout(id)).at(-1)).toEqual({
		...{ act: 'criticism.withdrawn', actorId: deputy.actor.memberId, onBehalfOf: author }
	});
	expect(await listCriticismsOf(deputy, await getReview(deputy, reviewId))).toEqual([]);
});

test('a neighbour committee does not learn that it exists', async () => {
	const { raise, reviewId } = await criticised(world);
	const id = await raise();
	await world.asNeighbour(async (ctx) => {
		const nothing = { status: 404 };
		await expect(getCriticism(ctx, id)).rejects.toMatchObject(nothing);
		await expect(raiseCriticism(ctx, reviewId, said())).rejects.toMatchObject(nothing);
		await expect(answerCriticism(ctx, id, { words: 'x', answeredBy: null })).rejects.toMatchObject(nothing);
		await expect(holdBackCriticism(ctx, id, held)).rejects.toMatchObject(nothing);
		await expect(rewordCriticism(ctx, id, wording)).rejects.toMatchObject(nothing);
		await expect(withdrawCriticism(ctx, id, { reason: '' })).rejects.toMatchObject(nothing);
		await expect(judgeHolding(ctx, id, { outcome: 'released', reason: 'x' })).rejects.toMatchObject(nothing);
	});
	await expect(getCriticism(await world.as('office'), newId())).rejects.toMatchObject({ status: 404 });
});
