import * as v from 'valibot';
import { suggestions } from '#domain/reviews/server/index.ts';
import { addressee, issueCount, listOf, mostIssues } from '#domain/reviews/suggestion-forms.ts';
import { senders, type Sender } from '#domain/reviews/suggestion-policy.ts';
import { suggestionWords } from '#domain/reviews/words/suggestion.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Locale } from '#platform/words.ts';
import { formAction } from '#web/server/form-action.ts';

/** Whom a search found, ready to be ticked. */
export type Found = { options: { value: string; label: string }[]; more: boolean };

/** Everything typed, as it is. */
export const typedForm = v.looseObject({});

/** The campaign that the address names, or the only one under way. */
export async function campaignOf(ctx: Context, url: URL) {
	const campaigns = await suggestions.listCampaignsUnderWay(ctx);
	const asked = campaigns.find(({ id }) => id === url.searchParams.get('campaign'));
	return { campaigns, campaign: asked ?? (campaigns.length === 1 ? campaigns[0] : undefined) };
}

export const senderOf = (url: URL): Sender =>
	senders.find((sender) => sender === url.searchParams.get('from')) ?? 'committee';

/** A person, or a collective, as a choice of the form. */
export function optionOf(one: suggestions.Addressee, locale: Locale): { value: string; label: string } {
	const words = suggestionWords(locale).send;
	const label = one.subjectUnitId
		? words.collective(one.subjectName)
		: words.member(one.subjectName, one.unitName);
	return { value: addressee(one.reviewId, label), label };
}

/** One more issue on the form; everything typed stays. */
export const addIssue = formAction(typedForm, async (_ctx, typed) => ({
	values: { ...typed, issues: String(Math.min(mostIssues, issueCount(typed) + 1)) },
	found: {} as Record<number, Found>
}));

/** Whom the typed name means, for every issue with a name to look for and for the one whose button was pressed. */
export const lookForAddressees = (sender: (url: URL) => Sender) =>
	formAction(typedForm, async (ctx, typed, { url }) => {
		const { campaign } = await campaignOf(ctx, url);
		const found: Record<number, Found> = {};
		for (let at = 0; at < issueCount(typed); at++) {
			const name = listOf(typed[`search-${at}`])[0] ?? '';
			if (campaign && (name.trim() || listOf(typed.look).includes(String(at))))
				found[at] = await look(ctx, campaign.id, sender(url), name);
		}
		return { values: typed, found };
	});

async function look(ctx: Context, campaignId: Id, sender: Sender, name: string): Promise<Found> {
	const { found, more } = await suggestions.findAddressees(ctx, campaignId, sender, name);
	return { options: found.map((one) => optionOf(one, ctx.locale)), more };
}
