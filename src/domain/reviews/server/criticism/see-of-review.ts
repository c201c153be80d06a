import { all } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { isKeptBack } from '../../criticism.ts';
import {
	canAnswerCriticism,
	canTakeBackComment,
	isTheMoment,
	isTimeToRaise,
	seesComments,
	seesCriticism
} from '../../criticism-policy.ts';
import type { Offer } from '../../offer.ts';
import { canComment, canCriticise, canRaiseFor, isOwn } from '../../policy.ts';
import { criticismWords } from '../../words/criticism.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { citizens } from './add-comments.ts';
import { commentsOf } from './comment-queries.ts';
import { criticismsOf, type CriticismRecord } from './criticism-queries.ts';

/** What the record of a review shows of comments and criticism, as far as this person may see it. */
export async function seeOfReview(ctx: Context, review: ReviewRecord) {
	const campaign = await getCampaign(ctx, review.campaignId);
	const seen = (await criticismsOf(ctx, [review.id])).filter((one) => seesCriticism(ctx.actor, review, one));
	const withMay = (one: CriticismRecord) => ({
		...one,
		mayAnswer: all(canAnswerCriticism(ctx.actor, review, one), isTheMoment('answer', one, review, campaign))
			.allowed
	});
	return {
		isOwn: isOwn(ctx.actor, review),
		criticisms: seen.filter((one) => !isKeptBack(one)).map(withMay),
		keptBack: seen.filter(isKeptBack),
		comments: seesComments(ctx.actor, review) ? await seeComments(ctx, review, campaign) : null
	};
}

/** The comments, and of everybody who should be asked whether they have answered. */
async function seeComments(ctx: Context, review: ReviewRecord, campaign: Campaign) {
	const { commentSources } = await reviewRulesOf(ctx, campaign);
	const comments = await commentsOf(ctx, [review.id]);
	const isTime = isTimeToRaise(review, campaign).allowed;
	const citizensToo = comments.some(({ source }) => source === citizens);
	const { citizens: name } = criticismWords(ctx.locale).comments;
	const sources = [
		...commentSources.value.map((source) => ({ code: source.code, name: source[ctx.locale] })),
		...(citizensToo ? [{ code: citizens, name }] : [])
	];
	return {
		items: comments.map((one) => ({
			...one,
			from: sources.find(({ code }) => code === one.source)?.name ?? one.source,
			mayTakeBack: isTime && canTakeBackComment(ctx.actor, review, one.enteredBy).allowed
		})),
		sources: sources.map((source) => ({
			...source,
			count: comments.filter((one) => one.source === source.code).length
		}))
	};
}

/** What could be done next here: criticise, enter a comment. Nothing of it about oneself. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	const { actor } = ctx;
	const words = criticismWords(ctx.locale).offers;
	const moment = isTimeToRaise(review, await getCampaign(ctx, review.campaignId));
	const mayCriticise = canCriticise(actor, review).allowed || canRaiseFor(actor, review).allowed;
	const offer = (may: boolean, label: string, path: string): Offer[] =>
		may ? [{ label, href: `/reviews/${review.id}/${path}`, answer: moment }] : [];
	return [
		...offer(mayCriticise, words.criticise, 'criticisms/new'),
		...offer(canComment(actor, review).allowed, words.comment, 'comments/new')
	];
}
