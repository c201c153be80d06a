import { suggestions } from '#domain/reviews/server/index.ts';
import { suggestionPaperForm } from '#domain/reviews/suggestion-forms.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { holds } from '#platform/actor.ts';
import { no, notFound, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { addIssue, askBack, campaignOf, lookForAddressees, optionOf, senderOf } from '../read-paper.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const sender = senderOf(url);
	const { campaigns: open, campaign } = await campaignOf(ctx, url);
	const committee = await getCommittee(ctx);
	const own = campaign && sender === 'superior' && (await suggestions.findCommitteeReview(ctx, campaign.id));
	const sends = holds(ctx.actor, 'office') || holds(ctx.actor, 'leader');
	return {
		sender,
		campaigns: open,
		campaign: campaign ?? null,
		offered: own ? [optionOf(own, locale)] : [],
		senderName: committee.superiorName,
		due: campaign ? await suggestions.offerDueDate(ctx, campaign) : null,
		may: permit(ctx, sends ? yes : no('reviews.not-a-suggester'))
	};
}

export const actions = {
	more: addIssue,
	look: lookForAddressees(senderOf),
	send: formAction(suggestionPaperForm, async (ctx, paper, event) => {
		const { campaign } = await campaignOf(ctx, event.url);
		if (!campaign) throw notFound();
		const issues = await suggestions.withAddressees(ctx, campaign.id, paper.sender, paper.issues);
		const unclear = await askBack(event, paper, issues);
		if (unclear) return unclear;
		const ids = await suggestions.sendSuggestions(ctx, { ...paper, issues });
		return ids.length === 1
			? `/suggestions/${ids[0]}`
			: `/suggestions?${new URLSearchParams({ q: paper.number, campaign: campaign.id })}`;
	})
};
