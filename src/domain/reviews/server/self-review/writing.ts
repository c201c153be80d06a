import type { Form, ReviewRules } from '#domain/rules/rule-set.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen, type Campaign } from '../../campaign.ts';
import { canWrite, isOwn } from '../../policy.ts';
import { mayReview } from '../../review.ts';
import { formOf, type Content } from '../../self-review.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { listCarried } from '../carried.ts';
import { getReview, lockReview, type ReviewRecord } from '../get-review.ts';
import { explainedIn } from './explained-queries.ts';
import { begunAlone, newestTexts } from './text-queries.ts';

/** A review as those see it who write it: with its campaign, the form that the rules prescribe, and who has begun. */
export type Writing = {
	review: ReviewRecord & { begunAlone: boolean };
	campaign: Campaign;
	rules: ReviewRules;
	form: Form;
	/** whether it is the reader's own, rather than one that they enter for somebody */
	isOwn: boolean;
};

/** A review that this person writes; refuses (404) one that they do not know, (403) one that is not theirs to write. */
export async function getWriting(ctx: Context, id: Id): Promise<Writing> {
	const writing = await complete(ctx, await getReview(ctx, id));
	insist(canWrite(ctx.actor, writing.review));
	return writing;
}

/** The same, held until the transaction ends; refuses (409) when nothing can be written any more. */
export async function lockWriting(ctx: Context, id: Id): Promise<Writing> {
	const writing = await complete(ctx, await lockReview(ctx, id));
	insist(canWrite(ctx.actor, writing.review));
	insistNow(isOpen(writing.campaign));
	insistNow(mayReview('hand-in', writing.review));
	return writing;
}

/** What surrounds a review when it is written; says nothing of who may write. */
export async function complete(ctx: Context, review: ReviewRecord): Promise<Writing> {
	const campaign = await getCampaign(ctx, review.campaignId);
	const rules = await reviewRulesOf(ctx, campaign);
	const begun = await begunAlone(ctx, [review.id]);
	return {
		review: { ...review, begunAlone: begun.has(review.id) },
		campaign,
		rules,
		form: formOf(rules, review.form),
		isOwn: isOwn(ctx.actor, review)
	};
}

/** Whose a review is, as the register knows subjects. */
export const subjectOf = ({ subjectMemberId, subjectUnitId }: ReviewRecord) =>
	subjectMemberId ? { memberId: subjectMemberId } : { unitId: subjectUnitId! };

/** What a review says at this moment: the newest words of each part, and what writes itself beside them. */
export async function contentOf(ctx: Context, { review, campaign }: Writing): Promise<Content> {
	const texts = await newestTexts(ctx, [review.id]);
	return {
		texts: Object.fromEntries(texts.map(({ section, words }) => [section, words])),
		carried: await carriedNow(ctx, review, campaign),
		explained: (await explainedIn(ctx, [review.id])).map(({ reviewId: _, ...one }) => one)
	};
}

/** What section III has today. */
export const carriedNow = (ctx: Context, review: ReviewRecord, campaign: Campaign) =>
	listCarried(ctx, subjectOf(review), campaign.periodFrom, campaign.periodTo, today(ctx.clock));
