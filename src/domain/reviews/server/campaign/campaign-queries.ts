import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CampaignState, PeriodKind, Phase } from '../../campaign.ts';

/** SQL about campaigns themselves: what was planned, the phases, the units that take part. */

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
			'c.closed_on as closedOn',
			'c.covers_collectives as coversCollectives',
			'c.covers_members as coversMembers',
			'c.all_units as allUnits'
		]);

export const findCampaign = (ctx: Context, id: Id) =>
	campaigns(ctx).where('c.campaign_id', '=', id).executeTakeFirst();

export const findCampaignForUpdate = (ctx: Context, id: Id) =>
	campaigns(ctx).where('c.campaign_id', '=', id).forUpdate('c').executeTakeFirst();

/** Held together with others who work in it; who opens, changes or closes it waits for them. */
export const findCampaignForWork = (ctx: Context, id: Id) =>
	campaigns(ctx).where('c.campaign_id', '=', id).forShare('c').executeTakeFirst();

/** Campaigns in some states, the latest period first. */
export const campaignsIn = (ctx: Context, states: readonly CampaignState[]) =>
	campaigns(ctx)
		.where('c.state', 'in', [...states])
		.orderBy('c.period_to', 'desc')
		.orderBy('c.campaign_id', 'desc');

export const countCampaignsIn = async (ctx: Context, states: readonly CampaignState[]): Promise<number> =>
	(
		await ctx.db
			.selectFrom('campaigns')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('state', 'in', [...states])
			.executeTakeFirstOrThrow()
	).count;

export type CampaignRow = {
	title: string;
	period_kind: PeriodKind;
	period_from: PlainDate;
	period_to: PlainDate;
	rule_set_id: Id;
	purpose: string;
	covers_collectives: boolean;
	covers_members: boolean;
	all_units: boolean;
};

export const insertCampaign = (ctx: Context, id: Id, row: CampaignRow) =>
	ctx.db
		.insertInto('campaigns')
		.values({
			committee_id: ctx.committeeId,
			campaign_id: id,
			state: 'draft',
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now(),
			...row
		})
		.execute();

export const updateCampaign = (
	ctx: Context,
	id: Id,
	change: Partial<CampaignRow> & {
		state?: CampaignState;
		opened_on?: PlainDate;
		closed_on?: PlainDate | null;
	}
) => ctx.db.updateTable('campaigns').set(change).where('campaign_id', '=', id).execute();

export const phasesOf = (ctx: Context, campaignId: Id): Promise<Phase[]> =>
	ctx.db
		.selectFrom('campaign_phases')
		.select(['phase', 'starts_on as startsOn', 'ends_on as endsOn'])
		.where('campaign_id', '=', campaignId)
		.orderBy('position')
		.execute();

export async function replacePhases(ctx: Context, campaignId: Id, phases: readonly Phase[]) {
	await ctx.db.deleteFrom('campaign_phases').where('campaign_id', '=', campaignId).execute();
	await ctx.db
		.insertInto('campaign_phases')
		.values(
			phases.map(({ phase, startsOn, endsOn }, i) => ({
				committee_id: ctx.committeeId,
				campaign_id: campaignId,
				phase,
				position: i + 1,
				starts_on: startsOn,
				ends_on: endsOn
			}))
		)
		.execute();
}

/** The units of a campaign, by their name of today or the last that they had; the leading collective first. */
export const unitsOf = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('campaign_units as cu')
		.innerJoin('units as u', (join) =>
			join.onRef('u.committee_id', '=', 'cu.committee_id').onRef('u.unit_id', '=', 'cu.unit_id')
		)
		.innerJoinLateral(
			(eb) =>
				eb
					.selectFrom('unit_periods as p')
					.select('p.name')
					.whereRef('p.committee_id', '=', 'cu.committee_id')
					.whereRef('p.unit_id', '=', 'cu.unit_id')
					.orderBy(sql`upper(p.valid) desc nulls first`)
					.limit(1)
					.as('called'),
			(join) => join.onTrue()
		)
		.leftJoin('members as by', (join) =>
			join.onRef('by.committee_id', '=', 'cu.committee_id').onRef('by.member_id', '=', 'cu.seen_by')
		)
		.select([
			'cu.unit_id as unitId',
			'called.name',
			sql<boolean>`u.kind = 'committee'`.as('isCommittee'),
			'cu.seen_at as seenAt',
			'by.full_name as seenBy',
			'cu.seen_channel as seenChannel',
			'cu.conference_on as conferenceOn'
		])
		.where('cu.campaign_id', '=', campaignId)
		.orderBy(sql`u.kind <> 'committee'`)
		.orderBy(sql`called.name collate "vi-x-icu"`)
		.execute();

export const removeUnits = (ctx: Context, campaignId: Id) =>
	ctx.db.deleteFrom('campaign_units').where('campaign_id', '=', campaignId).execute();

export const insertUnits = (ctx: Context, campaignId: Id, unitIds: readonly Id[]) =>
	ctx.db
		.insertInto('campaign_units')
		.values(unitIds.map((unit_id) => ({ committee_id: ctx.committeeId, campaign_id: campaignId, unit_id })))
		.execute();

/** Holds one unit of a campaign until the transaction ends. */
export const lockUnit = (ctx: Context, campaignId: Id, unitId: Id) =>
	ctx.db
		.selectFrom('campaign_units')
		.select('conference_on as conferenceOn')
		.where('campaign_id', '=', campaignId)
		.where('unit_id', '=', unitId)
		.forUpdate()
		.executeTakeFirst();

export const updateUnit = (
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	seen: {
		seen_by: Id;
		seen_at: Date;
		seen_entered_by: Id;
		seen_channel: Channel;
		conference_on: PlainDate | null;
	}
) =>
	ctx.db
		.updateTable('campaign_units')
		.set(seen)
		.where('campaign_id', '=', campaignId)
		.where('unit_id', '=', unitId)
		.execute();
