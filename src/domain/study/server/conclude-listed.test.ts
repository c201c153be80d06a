import { describe, expect, test } from 'vitest';
import { callRoll, acknowledged, publish, published } from '../../../../tests/study.ts';
import { useWorld } from '../../../../tests/world.ts';
import { declinedToSpeak } from '../listed-answer.ts';
import { concludeListed, getCellAnswer, getListed, hearListed, listOwing, type Verdict } from './index.ts';

const world = useWorld();
const words = { said: 'words' as const, words: 'Xe hỏng giữa đường', fromPaper: false };
const accepted: Verdict = { conclusion: 'accepted', words: 'Có lý do chính đáng', fromPaper: false };
const member = () => world.people.member.memberId;

describe('hearing a listed member', () => {
	test('a member speaks for themselves, and nobody else changes those words', async () => {
		const id = await published(world);
		await hearListed(await world.as('member'), id, member(), words);
		expect((await getListed(await world.as('cellSecretary'), id, member())).answer).toMatchObject({
			ownWords: 'Xe hỏng giữa đường',
			wordsChannel: 'self'
		});
		await expect(hearListed(await world.as('cellSecretary'), id, member(), words)).rejects.toMatchObject({
			code: 'study.said-themself',
			status: 409
		});
		await hearListed(await world.as('member'), id, member(), { ...words, words: 'Xe hỏng, đã báo trước' });
		expect(await world.actsAbout(id)).toContainEqual({
			act: 'study-session.listed-heard',
			actorId: member(),
			onBehalfOf: null
		});
	});

	test('a leader of the cell writes it down from paper, and both are kept; that somebody says nothing is kept as such', async () => {
		const id = await published(world);
		const ctx = await world.as('cellDeputy');
		await hearListed(ctx, id, member(), { said: 'declined', words: '', fromPaper: true });
		expect((await getListed(ctx, id, member())).answer).toMatchObject({
			ownWords: declinedToSpeak,
			wordsChannel: 'paper'
		});
		expect(await world.actsAbout(id)).toContainEqual({
			act: 'study-session.listed-heard',
			actorId: world.people.cellDeputy.memberId,
			onBehalfOf: member()
		});
	});

	test('words stay between the member, the cell’s leaders and the committee', async () => {
		const id = await published(world);
		await hearListed(await world.as('member'), id, member(), words);
		for (const person of ['otherCellSecretary', 'otherMember'] as const) {
			await expect(getListed(await world.as(person), id, member())).rejects.toMatchObject({ status: 404 });
			await expect(hearListed(await world.as(person), id, member(), words)).rejects.toMatchObject({
				status: 404
			});
			await expect(getCellAnswer(await world.as(person), id, world.cells.thuong)).rejects.toMatchObject({
				status: 404
			});
		}
		await world.asNeighbour((ctx) =>
			expect(hearListed(ctx, id, member(), words)).rejects.toMatchObject({ status: 404 })
		);
		const inspector = await world.as('inspector');
		expect((await getListed(inspector, id, member())).answer.ownWords).toBe('Xe hỏng giữa đường');
		await expect(hearListed(inspector, id, member(), words)).rejects.toMatchObject({ status: 403 });
		const journal = await inspector.db
			.selectFrom('events')
			.select('content')
			.where('subject_id', '=', id)
			.execute();
		expect(journal.some((event) => event.content.includes('Xe hỏng'))).toBe(false);
	});

	test('who is not listed has nothing to answer', async () => {
		const id = await published(world);
		const { memberId } = world.people.cellDeputy;
		await expect(hearListed(await world.as('cellDeputy'), id, memberId, words)).rejects.toMatchObject({
			status: 404
		});
	});
});

describe('concluding about a listed member', () => {
	test('comes after hearing; with the last one the cell has answered and owes nothing', async () => {
		const id = await published(world);
		const ctx = await world.as('cellSecretary');
		await expect(concludeListed(ctx, id, member(), accepted)).rejects.toMatchObject({
			code: 'study.not-heard-yet',
			status: 409
		});
		await hearListed(ctx, id, member(), words);
		expect(await listOwing(ctx)).toMatchObject([{ unitId: world.cells.thuong, open: 1, isOverdue: false }]);
		await concludeListed(ctx, id, member(), accepted);
		expect(await listOwing(ctx)).toEqual([]);
		await expect(concludeListed(ctx, id, member(), accepted)).rejects.toMatchObject({
			code: 'study.concluded-already'
		});
		expect((await world.actsAbout(id)).slice(-2)).toEqual([
			{
				act: 'study-session.listed-concluded',
				actorId: world.people.cellSecretary.memberId,
				onBehalfOf: null
			},
			{ act: 'study-session.cell-answered', actorId: world.people.cellSecretary.memberId, onBehalfOf: null }
		]);
	});

	test('as a shortcoming goes into the register under the reference that was published', async () => {
		const id = await published(world);
		const ctx = await world.as('cellSecretary');
		await hearListed(ctx, id, member(), words);
		await concludeListed(ctx, id, member(), {
			conclusion: 'shortcoming',
			criterion: 'study-attendance',
			description: 'Đi muộn 12 phút buổi học ngày 19/11/2026',
			cause: 'Chưa chủ động phương tiện',
			responsibility: 'Trách nhiệm cá nhân',
			fromPaper: false
		});
		const { shortcomingId, reference } = await getListed(ctx, id, member());
		const kept = await ctx.db
			.selectFrom('shortcomings')
			.select(['reference', 'source', 'source_id', 'found_on', 'subject_member_id'])
			.where('shortcoming_id', '=', shortcomingId!)
			.executeTakeFirstOrThrow();
		expect(kept).toEqual({
			reference,
			source: 'study-result',
			source_id: id,
			found_on: '2026-11-19',
			subject_member_id: member()
		});
	});

	test('is nobody’s own business: a listed secretary waits for the deputy or the office', async () => {
		const id = await acknowledged(world);
		const { memberId } = world.people.cellSecretary;
		await callRoll(world, id, { late: { [memberId]: 30 } });
		await publish(world, id);
		const secretary = await world.as('cellSecretary');
		await hearListed(secretary, id, memberId, words);
		await expect(concludeListed(secretary, id, memberId, accepted)).rejects.toMatchObject({
			code: 'study.own-listing',
			status: 403
		});
		await concludeListed(await world.as('cellDeputy'), id, memberId, accepted);
		expect((await getListed(secretary, id, memberId)).concludedBy).toBe('Đặng Xuân Phong');
	});

	test('another cell’s secretary and the neighbour do not even find the member', async () => {
		const id = await published(world);
		await expect(
			concludeListed(await world.as('otherCellSecretary'), id, member(), accepted)
		).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour((ctx) =>
			expect(concludeListed(ctx, id, member(), accepted)).rejects.toMatchObject({ status: 404 })
		);
	});
});

test('an answer that is owed past its day is overdue', async () => {
	const id = await published(world);
	const owing = await listOwing(await world.as('inspector', '2026-12-06T02:00:00Z'));
	expect(owing.map((one) => [one.sessionId, one.isOverdue])).toEqual([
		[id, true],
		[id, true]
	]);
	expect(await listOwing(await world.as('member'))).toEqual([]);
});
