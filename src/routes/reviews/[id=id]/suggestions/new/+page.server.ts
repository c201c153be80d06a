import { canSuggest } from '#domain/reviews/policy.ts';
import { mayRaise } from '#domain/reviews/review.ts';
import { campaigns, getReview, suggestions } from '#domain/reviews/server/index.ts';
import { suggestionPaperForm } from '#domain/reviews/suggestion-forms.ts';
import { mayAddress } from '#domain/reviews/suggestion-policy.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { addIssue, senderOf } from '../../../../suggestions/read-paper.ts';

export async function load({ locals: { ctx }, params, url }) {
	const review = await getReview(ctx, params.id);
	const sender = senderOf(url);
	const committee = await getCommittee(ctx);
	const campaign = await campaigns.getCampaign(ctx, review.campaignId);
	return {
		review,
		sender,
		/** whether the other sender could ask this one too */
		otherMay: mayAddress(sender === 'committee' ? 'superior' : 'committee', review, committee.unitId).allowed,
		senderName: committee.superiorName,
		due: await suggestions.offerDueDate(ctx, campaign, review.id),
		may: permit(
			ctx,
			all(canSuggest(ctx.actor, review), mayAddress(sender, review, committee.unitId), mayRaise(review))
		)
	};
}

export const actions = {
	more: addIssue,
	send: formAction(suggestionPaperForm, async (ctx, { issues, ...paper }, { params }) => {
		const reviewIds = [params.id!];
		await suggestions.sendSuggestions(ctx, {
			...paper,
			issues: issues.map(({ words, dueOn }) => ({ words, dueOn, reviewIds }))
		});
		return `/reviews/${params.id}`;
	})
};
