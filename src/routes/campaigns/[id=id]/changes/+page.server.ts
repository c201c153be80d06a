import { confirmationForm } from '#domain/reviews/campaign-forms.ts';
import { mayCampaign } from '#domain/reviews/campaign.ts';
import { groundName } from '#domain/reviews/ground.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

/** The changes that are shown one by one; a roster brought in at the wrong day would make thousands. */
const shown = 200;

export async function load({ locals: { ctx, locale }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	insist(canRunCampaign(ctx.actor));
	const may = all(canRunCampaign(ctx.actor), mayCampaign('update', campaign));
	const changes = may.allowed ? await campaigns.listChanges(ctx, campaign, today(ctx.clock)) : [];
	const rules = await campaigns.reviewRulesOf(ctx, campaign);
	const units = [
		...(await campaigns.listUnits(ctx, campaign.id)),
		...(await campaigns.listUnitsOn(ctx)).map(({ id, name }) => ({ unitId: id, name }))
	];
	const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
	return {
		campaign,
		total: changes.length,
		changes: changes.slice(0, shown).map(({ kind, reviewId, name, unitId, to }) => ({
			kind,
			reviewId,
			name,
			unitName: names.get(unitId) ?? '',
			places: to.places.map((place) => names.get(place.unitId)).join('; '),
			form: to.form,
			ground: to.ground && groundName(rules, to.ground, locale)
		})),
		done: Number(url.searchParams.get('done')) || 0,
		permit: permit(ctx, may)
	};
}

export const actions = {
	default: formAction(confirmationForm, async (ctx, _, { params }) => {
		const applied = await campaigns.updateParticipants(ctx, params.id!);
		return `/campaigns/${params.id}/changes?done=${applied.length}`;
	})
};
