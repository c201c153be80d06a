import { rulesAsOf } from '#domain/rules/server/index.ts';
import type { Context } from '#platform/server/context.ts';
import type { Id } from '#platform/id.ts';
import type { CampaignPlan } from '../../campaign-forms.ts';
import { offeredPhases } from '../../campaign-plan.ts';
import { openCampaign } from './open-campaign.ts';
import { planCampaign } from './plan-campaign.ts';

/** The plan of a campaign about the year 2026 that begins on 20/11/2026, as the form would send it. */
export const planOf = async (ctx: Context, change: Partial<CampaignPlan> = {}): Promise<CampaignPlan> => ({
	title: 'Kiểm điểm năm 2026',
	periodKind: 'year',
	periodFrom: '2026-01-01',
	periodTo: '2026-12-31',
	purpose: 'Kiểm điểm tập thể, cá nhân năm 2026',
	phases: offeredPhases((await rulesAsOf(ctx, '2026-12-31')).rules.reviews, '2026-11-20'),
	coversCollectives: true,
	coversMembers: true,
	unitIds: 'all',
	...change
});

/** The same, rolled out by the person of the context. */
export async function rolledOut(ctx: Context, change: Partial<CampaignPlan> = {}): Promise<Id> {
	const id = await planCampaign(ctx, await planOf(ctx, change));
	await openCampaign(ctx, id);
	return id;
}
