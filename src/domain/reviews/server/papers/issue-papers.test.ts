import { beforeEach, describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { fingerprintOf, type Wish } from '#domain/documents/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { textOf } from '../../papers/text-of-for-tests.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { seeBoard } from '../campaign/see-board.ts';
import { getReview } from '../get-review.ts';
import { listPlans } from '../plan/list-plans.ts';
import {
	getCampaignPlan,
	getCampaignReport,
	getMinutes,
	getReviewPaper,
	issueCampaignPlan,
	issueCampaignReport,
	issueMinutes,
	issueReviewPaper,
	listPapers,
	offersFor,
	previewCampaignPlan,
	previewCampaignReport,
	previewMinutes,
	previewReviewPaper,
	seeOfReview
} from './index.ts';
import { reviewedCell, type ReviewedCell } from './papers-for-tests.ts';

const world = useWorld();
let cell: ReviewedCell;
beforeEach(async () => {
	cell = await reviewedCell(world);
});

const later = '2026-11-24T01:00:00Z';
const as = (who: CastKey) => world.as(who, later);
const wish = (more: Partial<Wish> & Pick<Wish, 'seen'>): Wish => ({
	signer: world.people.cellSecretary.memberId,
	revision: 1,
	...more
});

async function issueNotice(who: CastKey, more: Partial<Wish> = {}) {
	const ctx = await as(who);
	const { now } = await previewReviewPaper(ctx, cell.member, 'notice');
	return issueReviewPaper(ctx, cell.member, 'notice', wish({ seen: fingerprintOf(now.paper!), ...more }));
}

describe('the notice of conclusions', () => {
	test('is issued by the cell that concluded, under its own number, and reaches the person', async () => {
		expect(await issueNotice('cellSecretary')).toMatchObject({ number: '01-TB/CB', revision: 1 });
		const { paper, issued } = await getReviewPaper(await as('member'), cell.member, 'notice');
		expect(issued).toMatchObject({ number: '01-TB/CB', issuedBy: 'Dương Ngọc Vân' });
		expect(textOf(paper)).toContain(cell.reference);
		expect(textOf(paper)).toContain('T/M CHI BỘ · BÍ THƯ · Dương Ngọc Vân');
		expect((await world.actsAbout(cell.member)).at(-1)).toEqual({
			act: 'paper.issued',
			actorId: world.people.cellSecretary.memberId,
			onBehalfOf: null
		});
	});

	test('is a draft to its readers until then, and says so', async () => {
		const { paper, issued } = await getReviewPaper(await as('member'), cell.member, 'notice');
		expect(issued).toBeNull();
		expect(textOf(paper)).toContain('DỰ THẢO');
	});

	test('is corrected as revision 2 with a reason; the first reads as it did', async () => {
		await issueNotice('office');
		expect(await issueNotice('office', { revision: 2, reason: 'Ghi sai ngày' })).toMatchObject({
			number: '02-TB/CB',
			revision: 2
		});
		const first = await getReviewPaper(await as('member'), cell.member, 'notice', 1);
		expect(textOf(first.paper)).not.toContain('thay thế');
		const newest = await getReviewPaper(await as('member'), cell.member, 'notice');
		expect(textOf(newest.paper)).toContain('thay thế văn bản số 01-TB/CB');
		expect(newest.revisions).toHaveLength(2);
	});

	test('is issued by nobody about themselves, by no member, and not before the conclusion', async () => {
		await expect(previewReviewPaper(await as('member'), cell.member, 'notice')).rejects.toMatchObject({
			code: 'reviews.not-the-issuer',
			status: 403
		});
		const head = cell.reviewOf(world.people.cellSecretary.memberId);
		await expect(previewReviewPaper(await as('cellSecretary'), head, 'notice')).rejects.toMatchObject({
			code: 'reviews.own-notice'
		});
		await expect(
			previewReviewPaper(await as('otherCellSecretary'), cell.other, 'notice')
		).rejects.toMatchObject({ code: 'reviews.notice-not-concluded', status: 409 });
	});
});

describe('who reads a person’s papers', () => {
	const read = async (who: CastKey, kind: 'form' | 'notice' = 'form') =>
		getReviewPaper(await as(who), cell.member, kind).then(
			() => 'read',
			(error: { status: number }) => error.status
		);

	test('the person, the leaders of their cell, and those who act for the committee; nobody else learns of them', async () => {
		for (const who of ['member', 'cellSecretary', 'office', 'secretary', 'inspector'] as const)
			expect(await read(who), who).toBe('read');
		for (const who of ['otherMember', 'otherCellSecretary'] as const) expect(await read(who), who).toBe(404);
	});

	test('not another member of the same cell, who took part in the conference', async () => {
		const neighbour = await world.asMember('thuong', 3, later);
		await expect(getReviewPaper(neighbour, cell.member, 'form')).rejects.toEqual(notFound());
	});

	test('a collective’s issued notice is read by everybody who takes part, its draft is not', async () => {
		const member = await as('member');
		await expect(getReviewPaper(member, cell.collective, 'notice')).rejects.toEqual(notFound());
		const office = await as('office');
		const { now } = await previewReviewPaper(office, cell.collective, 'notice');
		await issueReviewPaper(office, cell.collective, 'notice', wish({ seen: fingerprintOf(now.paper!) }));
		expect((await getReviewPaper(member, cell.collective, 'notice')).issued).not.toBeNull();
	});

	test('the neighbour committee learns nothing', async () => {
		await world.asNeighbour((ctx) =>
			expect(getReviewPaper(ctx, cell.member, 'form')).rejects.toEqual(notFound())
		);
	});
});

describe('a person’s own papers', () => {
	test('the form holds what was handed in and what was concluded, and is signed, not issued', async () => {
		const { paper, issued, now } = await getReviewPaper(await as('member'), cell.member, 'form');
		expect(textOf(paper)).toContain('Bản thân tự nhận: shortcomings');
		expect(textOf(paper)).toContain(cell.reference);
		expect(paper.draft).toBeUndefined();
		expect([issued, now.issuer]).toEqual([null, null]);
		await expect(previewReviewPaper(await as('office'), cell.member, 'form')).rejects.toEqual(notFound());
	});

	test('what is still being written is nobody’s to read as a paper', async () => {
		await expect(getReviewPaper(await as('office'), cell.other, 'form')).rejects.toMatchObject({
			code: 'reviews.form-not-handed-in',
			status: 409
		});
	});

	test('an explained suggestion makes a reply', async () => {
		const { paper } = await getReviewPaper(await as('member'), cell.member, 'reply');
		expect(textOf(paper)).toContain('Việc dự sinh hoạt chi bộ');
	});
});

describe('the minutes', () => {
	test('are issued by the cell when the conference has ended, and then read by everybody called', async () => {
		const member = await as('member');
		await expect(getMinutes(member, cell.meetingId)).rejects.toEqual(notFound());
		const chair = await as('cellSecretary');
		const { paper } = await previewMinutes(chair, cell.meetingId);
		const issued = await issueMinutes(chair, cell.meetingId, {
			seen: fingerprintOf(paper),
			revision: 1
		});
		expect(issued.number).toBe('01-BB/CB');
		const read = await getMinutes(member, cell.meetingId);
		expect(textOf(read.paper)).toContain('NGƯỜI GHI BIÊN BẢN · Đặng Xuân Phong\nCHỦ TRÌ · Dương Ngọc Vân');
		expect(textOf(read.paper)).toContain(cell.reference);
		expect((await world.actsAbout(cell.meetingId)).at(-1)?.act).toBe('paper.issued');
	});

	test('are nobody’s of another cell, or of the neighbour committee', async () => {
		await expect(getMinutes(await as('otherMember'), cell.meetingId)).rejects.toEqual(notFound());
		await world.asNeighbour((ctx) => expect(getMinutes(ctx, cell.meetingId)).rejects.toEqual(notFound()));
	});
});

describe('the report of the campaign', () => {
	test('says the figures that stand in the database', async () => {
		const office = await as('office');
		const { figures, paper } = await previewCampaignReport(office, cell.campaignId);
		const count = async (where: string[]) =>
			Number(
				(
					await office.db
						.selectFrom('reviews')
						.select(({ fn }) => fn.countAll().as('n'))
						.where('campaign_id', '=', cell.campaignId)
						.where('subject_member_id', 'is not', null)
						.where('state', 'in', where as never)
						.executeTakeFirstOrThrow()
				).n
			);
		expect(figures.persons.reviewed).toBe(await count(['concluded', 'signed', 'disputed']));
		expect(figures.persons.underWay).toBe(await count(['writing', 'handed-in']));
		expect(figures.criticisms).toEqual({ raised: 1, answered: 1 });
		expect(figures.shortcomings).toMatchObject([
			{ criterion: 'study-attendance', collectives: 0, persons: 1 }
		]);
		expect(figures.toVerify).toBe(1);
		const text = textOf(paper);
		expect(text).toContain(`đã kiểm điểm ${figures.persons.reviewed} (`);
		for (const name of ['Nguyễn Văn Bình', 'Đặng Xuân Phong']) expect(text).not.toContain(name);
	});

	test('says what the pages of the campaign say', async () => {
		const office = await as('office');
		const campaign = await getCampaign(office, cell.campaignId);
		const { figures } = await previewCampaignReport(office, cell.campaignId);
		const board = await seeBoard(office, campaign);
		for (const who of ['persons', 'collectives'] as const) {
			const [own, shown] = [figures[who], board[who]];
			expect(own.all).toBe(shown.all);
			expect(own.reviewed).toBe(shown.concluded + shown.signed);
			expect(own.exempt + own.notReviewed).toBe(shown.leftOut);
			expect(own.underWay).toBe(shown.writing + shown.handedIn);
		}
		expect(figures.units.map(({ name }) => name)).toEqual(board.units.map(({ name }) => name));
		const plans = await listPlans(office, cell.campaignId);
		expect(figures.plans.needed).toBe(plans.filter(({ standing }) => standing !== 'unneeded').length);
		expect(figures.plans).toMatchObject({ needed: 1, drawnUp: 0, approved: 0 });
		expect(figures.remedied).toEqual({ found: 1, remedied: 0, share: 0 });
	});

	test('knows nothing of criticism that was held back', async () => {
		const office = await as('office');
		await office.db
			.updateTable('criticisms')
			.set({
				state: 'held-back',
				answer: null,
				held_back_reason: 'Không nêu sự việc',
				held_back_by: world.people.cellSecretary.memberId
			})
			.execute();
		const { figures } = await previewCampaignReport(office, cell.campaignId);
		expect(figures.criticisms).toEqual({ raised: 0, answered: 0 });
	});

	test('is issued by the committee, and then read by everybody', async () => {
		const member = await as('member');
		await expect(getCampaignReport(member, cell.campaignId)).rejects.toEqual(notFound());
		const office = await as('office');
		const { paper } = await previewCampaignReport(office, cell.campaignId);
		const issued = await issueCampaignReport(
			office,
			cell.campaignId,
			wish({ seen: fingerprintOf(paper), signer: world.people.secretary.memberId })
		);
		expect(issued.number).toBe('01-BC/ĐU');
		expect((await getCampaignReport(member, cell.campaignId)).issued).not.toBeNull();
		expect((await world.actsAbout(cell.campaignId)).at(-1)).toMatchObject({ act: 'paper.issued' });
	});
});

test('the plan of the campaign is issued by the standing committee, and reads as it did', async () => {
	const office = await as('office');
	const { paper } = await previewCampaignPlan(office, cell.campaignId);
	const issued = await issueCampaignPlan(
		office,
		cell.campaignId,
		wish({ seen: fingerprintOf(paper), signer: world.people.deputy.memberId })
	);
	expect(issued.number).toBe('01-KH/ĐU');
	const read = await getCampaignPlan(await as('otherMember'), cell.campaignId);
	expect(textOf(read.paper)).toContain('T/M BAN THƯỜNG VỤ · PHÓ BÍ THƯ · Lê Thị Thanh Hà');
	await expect(previewCampaignPlan(await as('cellSecretary'), cell.campaignId)).rejects.toMatchObject({
		status: 403
	});
});

describe('a rectification plan as a paper', () => {
	test('of a person is theirs, a draft until it is approved, with the reference of each fault', async () => {
		const { paper, now } = await getReviewPaper(await as('member'), cell.member, 'plan');
		expect(textOf(paper)).toContain('DỰ THẢO');
		expect(textOf(paper)).toContain(cell.reference);
		expect(now.issuer).toBeNull();
	});

	test('is none where nothing is to be mended', async () => {
		await expect(getReviewPaper(await as('office'), cell.collective, 'plan')).rejects.toMatchObject({
			code: 'reviews.paper-plan-unneeded',
			status: 409
		});
	});
});

describe('the list of a campaign’s papers', () => {
	const list = async (who: CastKey, kind: 'form' | 'notice' | 'minutes' = 'form') =>
		listPapers(await as(who), { id: cell.campaignId }, { kind, unitId: null }, 1);

	test('has what there is, by kind, with what was issued', async () => {
		await issueNotice('office');
		const { papers, counts } = await list('office', 'notice');
		expect(counts).toEqual([
			{ kind: 'form', total: 4, issued: 0 },
			{ kind: 'notice', total: 4, issued: 1 },
			{ kind: 'plan', total: 1, issued: 0 },
			{ kind: 'reply', total: 1, issued: 0 },
			{ kind: 'minutes', total: 1, issued: 0 }
		]);
		expect(papers.find(({ id }) => id === cell.member)).toMatchObject({
			standing: 'issued',
			issued: { number: '01-TB/CB' }
		});
	});

	test('has for a member only what is theirs to read, and for another cell’s leader nothing of this cell', async () => {
		expect((await list('member')).papers.map(({ id }) => id)).toEqual([cell.member]);
		expect((await list('otherCellSecretary')).papers).toEqual([]);
	});
});

describe('what a review’s record lists', () => {
	test('is each paper with whether it is there, a draft, or issued; the notice is what comes next', async () => {
		const office = await as('office');
		const review = await getReview(office, cell.member);
		const lines = await seeOfReview(office, review);
		expect(lines!.map(({ kind, show, final }) => [kind, show.allowed, final.allowed])).toEqual([
			['form', true, true],
			['notice', true, true],
			['plan', true, false],
			['reply', true, true]
		]);
		expect((await offersFor(office, review)).map(({ href }) => href)).toEqual([
			`/reviews/${cell.member}/papers/notice/issuing`
		]);
		await issueNotice('office');
		expect(await offersFor(office, review)).toEqual([]);
	});

	test('is nothing to another member of the cell', async () => {
		const neighbour = await world.asMember('thuong', 3, later);
		expect(await seeOfReview(neighbour, await getReview(neighbour, cell.member))).toBeNull();
	});
});
