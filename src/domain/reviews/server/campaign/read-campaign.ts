import type { Id } from '#platform/id.ts';
import { today } from '#platform/clock.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign, CampaignState, Period, Phase } from '../../campaign.ts';
import { historyOf } from '../../campaign-history.ts';
import { canRunCampaign, seesUnit } from '../../policy.ts';
import { listCarriedOf } from '../carried.ts';
import { campaignsIn, countCampaignsIn, phasesOf, unitsOf } from './campaign-queries.ts';
import { unitsOn } from './facts-queries.ts';
import { campaignEvents, findAnother, findOwnReview } from './read-queries.ts';

export const campaignsPerPage = 50;

/** One page of the campaigns that this person may know of, the latest period first, and how many there are. */
export async function listCampaigns(ctx: Context, page: number) {
	const states = statesFor(ctx);
	return {
		total: await countCampaignsIn(ctx, states),
		campaigns: await campaignsIn(ctx, states)
			.limit(campaignsPerPage)
			.offset((page - 1) * campaignsPerPage)
			.execute()
	};
}

const statesFor = (ctx: Context): CampaignState[] =>
	canRunCampaign(ctx.actor).allowed ? ['draft', 'open', 'closed', 'cancelled'] : ['open', 'closed'];

/** The steps of a campaign with their days, in order. */
export const listPhases = (ctx: Context, campaignId: Id): Promise<Phase[]> => phasesOf(ctx, campaignId);

/** The units that take part, the leading collective first. */
export const listUnits = (ctx: Context, campaignId: Id) => unitsOf(ctx, campaignId);

/** One unit of a campaign; refuses (404) what is none. Says nothing of who may see how it comes along. */
export async function getUnit(ctx: Context, campaign: Pick<Campaign, 'id'>, unitId: Id) {
	const unit = (await unitsOf(ctx, campaign.id)).find((one) => one.unitId === unitId);
	if (!unit) throw notFound();
	return unit;
}

/** The units of a campaign that this person may know of. */
export const listSeenUnits = async (ctx: Context, campaignId: Id) =>
	(await unitsOf(ctx, campaignId)).filter(({ unitId }) => seesUnit(ctx.actor, unitId));

/** The committee and its cells as they stand today: those that a new campaign can take in. */
export const listUnitsOn = (ctx: Context) => unitsOn(ctx, today(ctx.clock));

/** What happened to a campaign; or what one unit said, for whom may see the unit. */
export const listHistory = async (ctx: Context, campaign: Pick<Campaign, 'id'>, unitId: Id | null = null) =>
	historyOf(await campaignEvents(ctx, campaign.id), ctx.locale, unitId);

/** This person's own review in a campaign, if they have one. */
export const findOwn = (ctx: Context, campaignId: Id) => findOwnReview(ctx, campaignId, ctx.actor.memberId);

/** Another campaign about the very same period that is prepared or under way; for a warning. */
export const findSamePeriod = (ctx: Context, period: Period, except: Id | null) =>
	findAnother(ctx, period, except);

export type CarriedCount = { open: number; overdue: number; recurred: number };

/**
 * How many shortcomings walk into the reviews of some people and collectives and are not over: by member or collective.
 * For those who may read the register of them.
 */
export async function countCarried(
	ctx: Context,
	campaign: Pick<Campaign, 'periodFrom' | 'periodTo'>,
	subjects: { memberIds: Id[]; unitIds: Id[] }
): Promise<Map<Id, CarriedCount>> {
	const carried = await listCarriedOf(
		ctx,
		subjects,
		campaign.periodFrom,
		campaign.periodTo,
		today(ctx.clock)
	);
	return new Map(
		[...carried].map(([id, all]) => {
			const open = all.filter(({ endedOn }) => endedOn === null);
			return [
				id,
				{
					open: open.length,
					overdue: open.filter(({ isOverdue }) => isOverdue).length,
					recurred: open.filter(({ recurs }) => recurs).length
				}
			];
		})
	);
}

/** Counts of several put together. */
export const addCarried = (counts: Iterable<CarriedCount | undefined>): CarriedCount => {
	const sum = { open: 0, overdue: 0, recurred: 0 };
	for (const count of counts)
		if (count) {
			sum.open += count.open;
			sum.overdue += count.overdue;
			sum.recurred += count.recurred;
		}
	return sum;
};
