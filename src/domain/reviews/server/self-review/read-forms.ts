import type { Paper } from '#domain/documents/paper.ts';
import type { ReviewRules } from '#domain/rules/rule-set.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { canAnswerForUnit, canWrite } from '../../policy.ts';
import { formOf } from '../../self-review.ts';
import type { Printing } from '../../self-review-forms.ts';
import { selfReviewPaper, type SelfReviewSheet, type SheetSubject } from '../../self-review-paper.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { getReview, type ReviewRecord } from '../get-review.ts';
import { nameOfUnit, personsReviewedAt } from './form-queries.ts';
import { newestHandIns } from './hand-in-queries.ts';
import { membersNamed, postsDuring } from './known-queries.ts';
import { readDrafts } from './read-drafts.ts';
import { begunAlone } from './text-queries.ts';

/** The form of one review, blank or with as much of it as this person may read. */
export async function readForm(ctx: Context, reviewId: Id, printing: Printing) {
	const review = await getReview(ctx, reviewId);
	const campaign = await getCampaign(ctx, review.campaignId);
	const [paper] = await papersOf(ctx, campaign, [review], printing);
	return { review, campaign, paper: paper! };
}

/** The forms of everybody who is reviewed at a place, for its leaders and the office to print at once; refuses (409) when there is nobody. */
export async function readFormsAt(ctx: Context, campaignId: Id, unitId: Id, printing: Printing) {
	const campaign = await getCampaign(ctx, campaignId);
	const unitName = await nameOfUnit(ctx, unitId);
	if (!unitName) throw notFound();
	insist(canAnswerForUnit(ctx.actor, unitId));
	const reviews = await personsReviewedAt(ctx, campaignId, unitId);
	if (reviews.length === 0) throw new Refusal('reviews.nobody-to-print', 409);
	return { campaign, unitName, papers: await papersOf(ctx, campaign, reviews, printing) };
}

async function papersOf(
	ctx: Context,
	campaign: Campaign,
	reviews: readonly ReviewRecord[],
	{ filled, large }: Printing
): Promise<Paper[]> {
	const committee = await getCommittee(ctx);
	const rules = await reviewRulesOf(ctx, campaign);
	const subjectOf = await subjectsOf(ctx, campaign, reviews);
	const fillingOf = filled ? await fillingsOf(ctx, campaign, rules, reviews) : () => blank;
	return reviews.map((review) =>
		selfReviewPaper({
			committee,
			campaign,
			form: formOf(rules, review.form),
			levels: rules.levels.value,
			subject: subjectOf(review),
			large,
			...fillingOf(review)
		})
	);
}

type Filling = Pick<SelfReviewSheet, 'content' | 'empty' | 'date'>;
const blank: Filling = { content: null, empty: 'lines' };

/** Whose forms they are, as the head of each says. */
async function subjectsOf(ctx: Context, { periodFrom }: Campaign, reviews: readonly ReviewRecord[]) {
	const ids = reviews.flatMap(({ subjectMemberId }) => subjectMemberId ?? []);
	const members = new Map((await membersNamed(ctx, ids)).map((member) => [member.id, member]));
	const posts = Map.groupBy(
		await postsDuring(ctx, ids, periodFrom, today(ctx.clock)),
		({ memberId }) => memberId
	);
	const { unitId: committeeUnit } = await getCommittee(ctx);
	return ({ subjectMemberId, subjectUnitId, subjectName, unitName }: ReviewRecord): SheetSubject => {
		if (!subjectMemberId)
			return { isCollective: true, name: subjectName, isCommittee: subjectUnitId === committeeUnit };
		const held = (posts.get(subjectMemberId) ?? []).filter(({ to }) => to === null);
		return {
			isCollective: false,
			name: subjectName,
			birth: members.get(subjectMemberId)!,
			posts: held.map(({ kind }) => kind),
			unitName
		};
	};
}

/**
 * What stands in each form: what was handed in, for everybody who reads that; what is being written and what the system
 * knows, for those who write it; nothing, for all others.
 */
async function fillingsOf(
	ctx: Context,
	campaign: Campaign,
	rules: ReviewRules,
	reviews: readonly ReviewRecord[]
) {
	const ids = reviews.map(({ id }) => id);
	const begun = await begunAlone(ctx, ids);
	const written = reviews.filter(
		(review) =>
			review.state === 'writing' &&
			canWrite(ctx.actor, { ...review, begunAlone: begun.has(review.id) }).allowed
	);
	const drafts = await readDrafts(ctx, campaign, rules, written);
	const handIns = new Map((await newestHandIns(ctx, ids)).map((one) => [one.reviewId, one]));
	return ({ id }: ReviewRecord): Filling => {
		const draft = drafts.get(id);
		if (draft) return { content: draft, empty: 'lines' };
		const handIn = handIns.get(id);
		return handIn ? { content: handIn.content, empty: 'words', date: dateOf(handIn.handedInAt) } : blank;
	};
}
