import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** Campaigns as they are kept; a draft is known to those who prepare it. */
export const campaigns = (ctx: Context) =>
	ctx.db
		.selectFrom('campaigns as c')
		.select([
			'c.campaign_id as id',
			'c.title',
			'c.period_kind as periodKind',
			'c.period_from as periodFrom',
			'c.period_to as periodTo',
			'c.rule_set_id as ruleSetId',
			'c.state',
			'c.purpose',
			'c.opened_on as openedOn',
			'c.closed_on as closedOn'
		]);

export const findCampaign = (ctx: Context, id: Id) =>
	campaigns(ctx).where('c.campaign_id', '=', id).executeTakeFirst();

export const findCampaignForUpdate = (ctx: Context, id: Id) =>
	campaigns(ctx).where('c.campaign_id', '=', id).forUpdate('c').executeTakeFirst();
