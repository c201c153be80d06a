import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { makeCustodian, passphrase } from '../../custody/server/custody-for-tests.ts';
import { criticisms, getReview } from '#domain/reviews/server/index.ts';
import { askToOpen, confirmOpening, listSeals } from '#domain/custody/server/index.ts';
import type { Id } from '#platform/id.ts';
import { clockAt } from '#platform/clock.ts';
import { useWorld } from '../../../../tests/world.ts';
import { openCampaign } from '../../reviews/server/campaign/campaign-for-tests.ts';
import { answerComment } from './answer-comment.ts';
import { secret, send } from './comment-for-tests.ts';
import { askBack, closeComment, noteNews, passOn, withhold } from './handle-comment.ts';
import { feedReview } from './feed-review.ts';
import { listWaiting } from './list-waiting.ts';
import {
	commentFigures,
	getComment,
	getOwnComment,
	listComments,
	listOwnComments,
	openCommentFile
} from './read-comments.ts';
import { issueReceipt } from './receipts.ts';
import { receiveComment } from './receive-comment.ts';
import { endDemonstrationDay, takeInComments } from './take-in.ts';
import { findThread, writeMessage } from './thread.ts';

const world = useWorld();
const all = { state: null, topic: null, news: false };
const nextDay = '2026-11-24T01:00:00Z';
const refused = (code: string, status?: number) => ({ code: `comments.${code}`, ...(status && { status }) });

/** Whoever reads the public page, and the office on the next morning, when what came in is in the books. */
async function received(typed: Parameters<typeof send>[1] = {}) {
	const author = world.asPublic();
	const receipt = await send(author, typed);
	await takeInComments(world.asPublic(nextDay));
	const office = await world.as('office', nextDay);
	const [comment] = (await listComments(office, all, 1)).comments;
	return { author: world.asPublic(nextDay), receipt, office, id: comment!.id };
}
const passed = async (typed: Parameters<typeof send>[1] = {}) => {
	const made = await received(typed);
	const member = await world.as('member', nextDay);
	await passOn(made.office, made.id, {
		...{ member: member.actor.memberId, words: 'Thu tiền không có biên lai.', files: [] }
	});
	return { ...made, member };
};
const acts = async (id: Id) => (await world.actsAbout(id)).map(({ act, actorId }) => [act, actorId]);

describe('a comment with a receipt', () => {
	it('is read under its receipt at once; the office sees it when the day is over', async () => {
		const author = world.asPublic();
		const receipt = await send(author);
		expect(await findThread(author, receipt)).toMatchObject({ state: 'received', subject: 'Trưởng thôn Hạ' });
		const office = await world.as('office');
		expect((await listComments(office, all, 1)).comments).toEqual([]);
		expect(await takeInComments(author)).toBe(0);
		expect(await takeInComments(world.asPublic(nextDay))).toBe(1);
		const { comments, counts } = await listComments(office, all, 1);
		expect(counts).toMatchObject({ total: 1, received: 1 });
		expect(comments[0]).toMatchObject({ receivedOn: '2026-11-23', dueOn: '2026-11-26', state: 'received' });
		expect(await findThread(author, receipt)).toMatchObject({ state: 'received', dueOn: '2026-11-26' });
	});

	it('goes its whole way: passed on, answered, objected to, passed on again, closed; each step in the journal', async () => {
		const { author, receipt, office, id, member } = await passed();
		expect((await listWaiting(member)).map(({ href }) => href)).toContain(`/my-comments/${id}`);
		await answerComment(member, id, { words: 'Tôi sẽ phát biên lai.', fromPaper: false });
		expect((await findThread(author, receipt))!.steps.map(({ kind, words }) => [kind, words])).toEqual([
			['received', 'Thu tiền đường không có biên lai.'],
			['passed', 'Thu tiền không có biên lai.'],
			['answered', 'Tôi sẽ phát biên lai.']
		]);
		expect(await writeMessage(author, { receipt, words: 'Tôi chưa nhận được.', files: [] })).toBe(true);
		expect((await findThread(author, receipt))!.steps.at(-1)).toMatchObject({ kind: 'message' });
		await takeInComments(world.asPublic('2026-11-25T01:00:00Z'));
		expect((await listComments(office, { ...all, news: true }, 1)).counts.news).toBe(1);
		await noteNews(office, id);
		const me = member.actor.memberId;
		await passOn(office, id, { member: me, words: 'Chưa nhận được biên lai.', files: [] });
		await answerComment(member, id, { words: 'Đã phát hôm qua.', fromPaper: false });
		await closeComment(office, id, 'Biên lai đã được phát.');
		const [nobody, clerk] = ['00000000-0000-0000-0000-000000000000', office.actor.memberId];
		expect(await acts(id)).toEqual([
			['comment.received', nobody],
			['comment.passed', clerk],
			['comment.answered', me],
			['comment.message-received', nobody],
			['comment.noted', clerk],
			['comment.passed', clerk],
			['comment.answered', me],
			['comment.closed', clerk]
		]);
		expect(await commentFigures(office, '2026-11-01', '2026-11-30')).toEqual([
			{ topic: 'conduct', receivedOn: '2026-11-23', firstAnsweredOn: '2026-11-24', endedOn: '2026-11-24' }
		]);
	});

	it('sent twice is one; with other words under the same receipt its author is told', async () => {
		const author = world.asPublic();
		const issued = issueReceipt(secret, author.committeeId);
		expect(await send(author, issued)).toBe(issued.receipt);
		expect(await send(author, issued)).toBe(issued.receipt);
		await expect(send(author, { ...issued, words: 'Khác' })).rejects.toMatchObject(
			refused('receipt-used', 409)
		);
		expect(await takeInComments(world.asPublic(nextDay))).toBe(1);
		await expect(
			receiveComment(author, secret, {
				...{ receipt: issued.receipt, proof: 'forged', about: null, aboutWords: 'x', topic: 'conduct' },
				...{ words: 'x', identity: '', files: [], fromPaper: false }
			})
		).rejects.toMatchObject(refused('form-too-old', 409));
	});

	it('opens nothing with a wrong receipt, and nothing in another committee', async () => {
		const { author, receipt, id } = await received();
		expect(await findThread(author, issueReceipt(secret, author.committeeId).receipt)).toBeNull();
		expect(await writeMessage(author, { receipt: '1234567890123456', words: 'x', files: [] })).toBeNull();
		await world.asNeighbour(async (neighbour) => {
			expect(await findThread(neighbour, receipt)).toBeNull();
			await expect(getComment(neighbour, id)).rejects.toMatchObject({ status: 404 });
			expect((await listComments(neighbour, all, 1)).comments).toEqual([]);
		});
	});
});

describe('moderation', () => {
	it('that withholds a comment says on which ground, and its author may object', async () => {
		const { author, receipt, office, id } = await received();
		await expect(withhold(office, id, { ground: 'because', words: '' })).rejects.toMatchObject(
			refused('ground-missing', 400)
		);
		await withhold(office, id, { ground: 'not-about-us', words: 'Người này không phải đảng viên.' });
		const thread = await findThread(author, receipt);
		expect(thread).toMatchObject({ state: 'withheld' });
		expect(thread!.steps.at(-1)).toMatchObject({ kind: 'withheld', ground: 'not-about-us' });
		await askBack(office, id, 'Ông/bà nói về ai ạ?');
		await passOn(office, id, { member: (await world.as('member')).actor.memberId, words: 'x', files: [] });
	});

	it('is not done by the person concerned, who sees only what is passed on, and nothing before', async () => {
		const clerk = await world.as('office', nextDay);
		const receipt = await send(world.asPublic(), { about: clerk.actor.memberId, aboutWords: '' });
		await send(world.asPublic(), { aboutWords: `Đồng chí ${clerk.actor.name.toUpperCase()}, văn phòng` });
		await takeInComments(world.asPublic(nextDay));
		expect((await listComments(clerk, all, 1)).comments).toEqual([]);
		const inspector = await world.as('inspector', nextDay);
		const { comments } = await listComments(inspector, all, 1);
		expect(comments).toHaveLength(2);
		const { id } = comments.find(({ subjectMemberId }) => subjectMemberId)!;
		await expect(getComment(clerk, id)).rejects.toMatchObject({ status: 404 });
		await expect(getOwnComment(clerk, id)).rejects.toMatchObject({ status: 404 });
		await passOn(inspector, id, { member: clerk.actor.memberId, words: 'Bớt chi tiết', files: [] });
		const own = await getOwnComment(clerk, id);
		expect(own.steps.map(({ words }) => words)).toEqual(['Bớt chi tiết']);
		await answerComment(clerk, id, { words: 'Tôi tiếp thu.', fromPaper: false });
		expect((await findThread(world.asPublic(nextDay), receipt))!.state).toBe('answered');
	});

	it('is not for members, nor for cells', async () => {
		const { id } = await received();
		for (const person of ['member', 'cellSecretary'] as const) {
			const ctx = await world.as(person, nextDay);
			await expect(listComments(ctx, all, 1)).rejects.toMatchObject(refused('office-looks', 403));
			await expect(getComment(ctx, id)).rejects.toMatchObject({ status: 404 });
			expect(await listOwnComments(ctx)).toEqual([]);
		}
	});

	it('passes on only the files that were chosen', async () => {
		const png = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
			'base64'
		);
		const upload = (name: string) => new File([png], name, { type: 'image/png' });
		const { office, id } = await received({ files: [upload('nha-ba-Lua.png'), upload('b.png')] });
		const { files } = await getComment(office, id);
		expect(files).toHaveLength(2);
		const member = await world.as('member', nextDay);
		await passOn(office, id, { member: member.actor.memberId, words: 'x', files: [files[1]!.id] });
		expect((await openCommentFile(member, id, files[1]!.id)).type).toBe('image/png');
		await expect(openCommentFile(member, id, files[0]!.id)).rejects.toMatchObject({ status: 404 });
		await expect(send(world.asPublic(), { files: [new File(['chữ'], 'a.txt')] })).rejects.toMatchObject(
			refused('file-kind', 400)
		);
	});
});

describe('at the desk', () => {
	it('a helper takes a comment down for somebody without a name, in the same way', async () => {
		const office = await world.as('office');
		const receipt = await send(office, { fromPaper: true });
		expect(await findThread(world.asPublic(), receipt)).toMatchObject({ state: 'received' });
		await takeInComments(world.asPublic(nextDay));
		const [comment] = (await listComments(office, all, 1)).comments;
		expect(comment!.enteredByName).toBe(office.actor.name);
		expect(await acts(comment!.id)).toEqual([['comment.received', office.actor.memberId]]);
		await expect(send(await world.as('member'))).rejects.toMatchObject(refused('office-looks', 403));
	});
});

describe('who wrote it', () => {
	it('is sealed at once, and opened by two custodians', async () => {
		const { ctx: inspector } = await makeCustodian(world, 'inspector');
		const { ctx: secretary } = await makeCustodian(world, 'secretary');
		const { office, id } = await received({ identity: 'Bà Lụa, 0912 345 678' });
		const [seal] = await listSeals(office, { subjectType: 'comment', subjectId: id });
		const wish = { ground: 'author-asks', reason: 'Bà nhờ liên hệ', password: passphrase };
		const opening = await askToOpen(inspector, seal!.id, wish);
		expect(await confirmOpening(secretary, opening, passphrase)).toBe('Bà Lụa, 0912 345 678');
		const { rows } = await sql<{ content: string }>`select content from events`.execute(office.db);
		expect(rows.map(({ content }) => content).join()).not.toMatch(/Lụa|0912 345/);
	});

	it('is kept from the person concerned, should they be a custodian, once it is known who that is', async () => {
		const { ctx: inspector } = await makeCustodian(world, 'inspector');
		await makeCustodian(world, 'secretary');
		const { ctx: deputy } = await makeCustodian(world, 'deputy');
		const { office, id } = await received({ identity: 'Bà Lụa' });
		const member = inspector.actor.memberId;
		await passOn(office, id, { member, words: 'x', files: [] });
		const [seal] = await listSeals(office, { subjectType: 'comment', subjectId: id });
		const wish = { ground: 'author-asks', reason: 'x', password: passphrase };
		await expect(askToOpen(inspector, seal!.id, wish)).rejects.toMatchObject({ code: 'custody.no-share' });
		const opening = await askToOpen(deputy, seal!.id, wish);
		await expect(confirmOpening(inspector, opening, passphrase)).rejects.toMatchObject({
			code: 'custody.no-share'
		});
		expect(await confirmOpening(await world.as('secretary'), opening, passphrase)).toBe('Bà Lụa');
	});

	it('cannot be taken while nobody can seal it: said before anything is kept', async () => {
		await expect(send(world.asPublic(), { identity: 'Bà Lụa' })).rejects.toMatchObject({
			code: 'custody.too-few-custodians'
		});
		expect(await takeInComments(world.asPublic(nextDay))).toBe(0);
	});
});

describe('the next review', () => {
	it('takes in an answered comment, labelled as of citizens, without anybody’s name; once', async () => {
		const { office, id, member } = await passed({ aboutWords: 'Bà Lụa nói: trưởng thôn' });
		await answerComment(member, id, { words: 'Đã sửa.', fromPaper: false });
		expect(await feedReview(office, id)).toBe(false);
		const { reviewOf } = await openCampaign(world);
		const reviewId = reviewOf(member.actor.memberId);
		expect((await listWaiting(office)).map(({ href }) => href)).toContain(`/comments/${id}`);
		expect(await feedReview(office, id)).toBe(true);
		expect(await feedReview(office, id)).toBe(true);
		const comments = await criticisms.listCommentsOf(office, await getReview(office, reviewId));
		expect(comments.map(({ source, words }) => [source, words])).toEqual([
			['citizen', 'Góp ý: Thu tiền không có biên lai.\nTrả lời: Đã sửa.']
		]);
		expect((await acts(id)).at(-1)).toEqual(['comment.fed', office.actor.memberId]);
		expect(await acts(id)).toHaveLength(5);
		await expect(feedReview(await world.as('inspector', nextDay), id)).rejects.toMatchObject(
			refused('office-feeds', 403)
		);
	});

	it('keeps an answered comment in mind where no review is under way', async () => {
		const { office, id, member } = await passed();
		await expect(feedReview(office, id)).rejects.toMatchObject(refused('not-now-feed', 409));
		await answerComment(member, id, { words: 'Đã sửa.', fromPaper: false });
		expect(await feedReview(office, id)).toBe(false);
		expect(await feedReview(office, id)).toBe(false);
		expect((await acts(id)).filter(([act]) => act === 'comment.kept-for-review')).toHaveLength(1);
	});
});

it('a day is ended by the calendar; by hand only in a demonstration', async () => {
	await send(world.asPublic());
	const office = await world.as('office');
	expect(() => endDemonstrationDay(office, false)).toThrow(
		expect.objectContaining(refused('calendar-ends-the-day', 403))
	);
	expect(await endDemonstrationDay({ ...office, clock: clockAt('2026-11-23T09:00:00Z') }, true)).toBe(1);
});
