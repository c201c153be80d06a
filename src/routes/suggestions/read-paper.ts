import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { suggestions } from '#domain/reviews/server/index.ts';
import {
	addressee,
	issueCount,
	listOf,
	mostIssues,
	type SuggestionPaper
} from '#domain/reviews/suggestion-forms.ts';
import { senders, type Sender } from '#domain/reviews/suggestion-policy.ts';
import { suggestionWords } from '#domain/reviews/words/suggestion.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Locale } from '#platform/words.ts';
import { formAction } from '#web/server/form-action.ts';
import { refusalSentence } from '#words';

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

/** Whom the typed names mean: for every issue with a name, and for the one whose button was pressed. */
export const lookForAddressees = (sender: (url: URL) => Sender) =>
	formAction(typedForm, async (ctx, typed, { url }) => ({
		values: typed,
		found: await foundFor(ctx, url, sender(url), typed)
	}));

/**
 * The same page again with whom the typed names could mean, where nobody was ticked and a name is not clear; nothing when
 * everybody is known.
 */
export async function askBack(
	{ locals: { ctx }, url }: { locals: { ctx: Context }; url: URL },
	{ typed, issues: _, ...paper }: SuggestionPaper,
	issues: { reviewIds: Id[] }[]
) {
	const unclear = issues.flatMap(({ reviewIds }, at) =>
		reviewIds.length === 0 && listOf(typed[`search-${at}`]).join('').trim() ? [at] : []
	);
	if (!unclear.length) return null;
	const sentence = refusalSentence(ctx.locale, { code: 'reviews.suggestion-addressee-unclear', details: {} });
	return fail(400, {
		values: { ...typed, ...paper, datedOn: showDate(paper.datedOn), anyway: paper.anyway ? 'yes' : '' },
		errors: Object.fromEntries(unclear.map((at) => [`search-${at}`, sentence])),
		found: await foundFor(ctx, url, paper.sender, typed)
	});
}

async function foundFor(
	ctx: Context,
	url: URL,
	sender: Sender,
	typed: Record<string, unknown>
): Promise<Record<number, Found>> {
	const { campaign } = await campaignOf(ctx, url);
	const found: Record<number, Found> = {};
	for (let at = 0; at < issueCount(typed); at++) {
		const name = listOf(typed[`search-${at}`])[0] ?? '';
		if (campaign && (name.trim() || listOf(typed.look).includes(String(at))))
			found[at] = await lookFor(ctx, campaign.id, sender, name);
	}
	return found;
}

/** Whom a name means in a campaign, ready to be ticked. */
export async function lookFor(ctx: Context, campaignId: Id, sender: Sender, name: string): Promise<Found> {
	const { found, more } = await suggestions.findAddressees(ctx, campaignId, sender, name);
	return { options: found.map((one) => optionOf(one, ctx.locale)), more };
}
