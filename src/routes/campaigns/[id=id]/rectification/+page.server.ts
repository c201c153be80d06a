import { addUp, planStates } from '#domain/reviews/rectification-plan.ts';
import { campaigns, plans } from '#domain/reviews/server/index.ts';
import { planWords } from '#domain/reviews/words/plan.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import { readPlanList } from './read-list.ts';

const perPage = 50;

/** All rectification plans of a campaign, by unit and one by one, with how much is remedied on any day. */
export async function load({ locals: { ctx, locale }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const { asOf, filter } = readPlanList(url.searchParams, today(ctx.clock));
	const all = await plans.listPlans(ctx, campaign.id, asOf);
	const found = plans.filterPlans(all, filter);
	const page = Math.max(1, Math.floor(Number(url.searchParams.get('page'))) || 1);
	const units = plans.plansByUnit(all);
	const words = planWords(locale).standings;
	const query = new URLSearchParams({ ...filter, asOf: showDate(asOf) });
	for (const [key, value] of [...query]) if (!value) query.delete(key);
	return {
		campaign,
		asOf,
		filter,
		page,
		perPage,
		total: found.length,
		plans: found.slice((page - 1) * perPage, page * perPage),
		units,
		sum: {
			plans: units.reduce((sum, unit) => sum + unit.plans, 0),
			approved: units.reduce((sum, unit) => sum + unit.approved, 0),
			remedied: addUp(units.map(({ remedied }) => remedied))
		},
		standings: (['none', ...planStates, 'unneeded'] as const).map((value) => ({
			value,
			label: words[value]
		})),
		query: query.toString()
	};
}
