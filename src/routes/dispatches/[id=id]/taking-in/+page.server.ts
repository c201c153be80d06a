import * as v from 'valibot';
import { getReceivedDispatch } from '#domain/dispatches/server/index.ts';
import { suggestions } from '#domain/reviews/server/index.ts';
import { listOf, readAddressee } from '#domain/reviews/suggestion-forms.ts';
import type { Id } from '#platform/id.ts';
import { isId } from '#platform/id.ts';
import { no, yes } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { campaignOf, lookFor, optionOf, typedForm, type Found } from '../../../suggestions/read-paper.ts';

/** Whom each issue of a superior's dispatch means, ready to be confirmed; a verdict or a withdrawal only to be entered. */
export async function load({ locals: { ctx, locale }, params, url }) {
	const { id, partnerName, takenAt, envelope } = await getReceivedDispatch(ctx, params.id);
	const { campaigns, campaign } = await campaignOf(ctx, url);
	const proposed =
		campaign && envelope.kind === 'suggestion'
			? await suggestions.proposeAddressees(ctx, campaign.id, envelope)
			: [];
	return {
		id,
		partnerName,
		envelope,
		campaigns,
		campaign: campaign ?? null,
		proposed: proposed.map(({ meant }) => meant.map((one) => optionOf(one, locale))),
		may: permit(ctx, takenAt ? no('dispatches.taken-already') : yes)
	};
}

export const actions = {
	look: formAction(typedForm, async (ctx, typed, { params, url }) => {
		const { campaign } = await campaignOf(ctx, url);
		const found: Record<number, Found> = {};
		for (const at of (await issuesOf(ctx, params.id!)).keys()) {
			const name = listOf(typed[`search-${at}`])[0] ?? '';
			if (campaign && (name.trim() || listOf(typed.look).includes(String(at))))
				found[at] = await lookFor(ctx, campaign.id, 'superior', name);
		}
		return { values: typed, found };
	}),
	take: formAction(typedForm, async (ctx, typed, { params }) => {
		const addressees = (await issuesOf(ctx, params.id!)).flatMap(({ key }, at) =>
			listOf(typed[`to-${at}`])
				.map((value) => ({ key, reviewId: readAddressee(value).reviewId }))
				.filter(({ reviewId }) => isId(reviewId))
		);
		await suggestions.takeInSuggestions(ctx, params.id!, addressees);
		return `/dispatches/${params.id}`;
	}),
	note: formAction(v.object({}), async (ctx, _, { params }) => {
		const { kind } = await getReceivedDispatch(ctx, params.id!);
		const enter = kind === 'verdict' ? suggestions.takeInVerdict : suggestions.takeInWithdrawal;
		return `/suggestions/${await enter(ctx, params.id!)}`;
	})
};

async function issuesOf(ctx: Context, id: Id) {
	const { envelope } = await getReceivedDispatch(ctx, id);
	return envelope.kind === 'suggestion' ? envelope.content.issues : [];
}
