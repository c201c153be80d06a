import { isSaidOf } from '#domain/rectification/shortcoming.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { atOnceForm } from '#domain/reviews/plan-forms.ts';
import { campaigns, plans } from '#domain/reviews/server/index.ts';
import { rulesAsOf, rulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const about = url.searchParams.get('about') === 'self' ? 'self' : 'collective';
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const { reviews: rules } = await rulesOf(ctx, campaign.ruleSetId);
	const units = await plans.listUnitsToHead(ctx, rules);
	const heads = await plans.listHeads(ctx, rules);
	const { rules: inForce } = await rulesAsOf(ctx, today(ctx.clock));
	return {
		campaign,
		about,
		units,
		own: units.find(({ id }) => ctx.actor.posts.some((post) => post.unitId === id))?.id ?? '',
		heads: heads.filter(({ unitId }) => units.some(({ id }) => id === unitId)),
		me: ctx.actor.memberId,
		criteria: inForce.rectification.criteria.value
			.filter((one) => isSaidOf(one, about === 'self' ? { memberId: '' } : { unitId: '' }))
			.map((one) => ({ value: one.code, label: one[locale] })),
		days: rules.atOnceWithin.value,
		latest: addDays(today(ctx.clock), rules.atOnceWithin.value),
		may: permit(ctx, all(units.length ? yes : no('reviews.named-by-the-head'), isOpen(campaign)))
	};
}

export const actions = {
	default: formAction(atOnceForm, async (ctx, wish, { params }) => {
		await plans.commitAtOnce(ctx, params.id!, wish);
		return `/campaigns/${params.id}/urgent`;
	})
};
