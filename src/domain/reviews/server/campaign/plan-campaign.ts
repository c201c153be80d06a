import { getCommittee } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayCampaign } from '../../campaign.ts';
import type { CampaignPlan } from '../../campaign-forms.ts';
import { canRunCampaign } from '../../policy.ts';
import {
	insertCampaign,
	insertUnits,
	removeUnits,
	replacePhases,
	updateCampaign,
	type CampaignRow
} from './campaign-queries.ts';
import { unitsOn } from './facts-queries.ts';
import { lockCampaign } from './get-campaign.ts';

/**
 * Plans a campaign by the rules in force at the end of its period. Nobody but the planners knows of it until it is
 * opened. Refuses (409) a period or steps that these rules do not know.
 */
export const planCampaign = (ctx: Context, plan: CampaignPlan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canRunCampaign(ctx.actor));
		const { row, unitIds } = await settle(ctx, plan);
		const id = newId();
		await insertCampaign(ctx, id, row);
		await replacePhases(ctx, id, plan.phases);
		await insertUnits(ctx, id, unitIds);
		await record(ctx, 'campaign.planned', { subjectType: 'campaign', subjectId: id, to: plan });
		return id;
	});

/** Changes the plan. Once it is under way, period and coverage stand: only title, purpose and days can become others (409). */
export const changeCampaign = (ctx: Context, id: Id, plan: CampaignPlan): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const campaign = await lockCampaign(ctx, id);
		insist(canRunCampaign(ctx.actor));
		insistNow(mayCampaign('change', campaign));
		if (campaign.state === 'draft') {
			const { row, unitIds } = await settle(ctx, plan);
			await updateCampaign(ctx, id, row);
			await removeUnits(ctx, id);
			await insertUnits(ctx, id, unitIds);
		} else {
			const stands =
				plan.periodKind === campaign.periodKind &&
				plan.periodFrom === campaign.periodFrom &&
				plan.periodTo === campaign.periodTo;
			if (!stands) throw new Refusal('reviews.period-stands', 409);
			const { rules } = await rulesAsOf(ctx, campaign.periodTo);
			insistOnSteps(plan, rules);
			await updateCampaign(ctx, id, { title: plan.title, purpose: plan.purpose });
		}
		await replacePhases(ctx, id, plan.phases);
		await record(ctx, 'campaign.changed', {
			subjectType: 'campaign',
			subjectId: id,
			from: campaign,
			to: plan
		});
	});

async function settle(ctx: Context, plan: CampaignPlan): Promise<{ row: CampaignRow; unitIds: Id[] }> {
	const { id: ruleSetId, rules } = await rulesAsOf(ctx, plan.periodTo);
	insistOnSteps(plan, rules);
	const units = (await unitsOn(ctx, today(ctx.clock))).map(({ id }) => id);
	const chosen = plan.unitIds === 'all' ? units : units.filter((id) => plan.unitIds.includes(id));
	if (chosen.length === 0) throw new Refusal('reviews.no-unit-chosen', 400, { field: 'units' });
	const { unitId } = await getCommittee(ctx);
	return {
		unitIds: chosen,
		row: {
			title: plan.title,
			period_kind: plan.periodKind,
			period_from: plan.periodFrom,
			period_to: plan.periodTo,
			rule_set_id: ruleSetId,
			purpose: plan.purpose,
			covers_collectives: plan.coversCollectives,
			covers_members: plan.coversMembers,
			all_units: chosen.length === units.length && chosen.includes(unitId)
		}
	};
}

function insistOnSteps({ periodKind, phases }: CampaignPlan, { title, reviews }: RuleSet) {
	if (!reviews.periods.value.includes(periodKind))
		throw new Refusal('reviews.period-not-in-rules', 409, { title });
	const known = reviews.phases.value.map(({ code }) => code);
	const isSame = phases.length === known.length && phases.every(({ phase }, i) => phase === known[i]);
	if (!isSame) throw new Refusal('reviews.steps-of-other-rules', 409, { title });
}
