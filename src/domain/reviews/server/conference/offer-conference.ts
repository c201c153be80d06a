import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { minutesShort } from '../../conference.ts';
import { isMemberOf } from '../../conference-policy.ts';
import { conferencePages } from '../../words/conference-words.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { takesPartIn } from './conference-queries.ts';
import { listConferences } from './get-conference.ts';
import { listPossibleTable } from './possible-table.ts';

/** What the system knows already of a conference to be called: its name, its day, who chairs, who writes, how long. */
export async function offerConference(ctx: Context, campaignId: Id, unitId: Id) {
	const campaign = await getCampaign(ctx, campaignId);
	const unit = await takesPartIn(ctx, campaignId, unitId);
	if (!unit || !isMemberOf(ctx.actor, unitId)) throw notFound();
	const on = unit.conferenceOn ?? today(ctx.clock);
	const [people, sittings, { rules }] = await Promise.all([
		listPossibleTable(ctx, unitId, on),
		listConferences(ctx, campaignId, unitId),
		rulesAsOf(ctx, on)
	]);
	const { conferenceAtLeast } = rules.reviews;
	return {
		campaign,
		unitId,
		...unit,
		sittings,
		people,
		// The name stands in papers: Vietnamese, whatever language the page is in.
		title: conferencePages('vi').call.offered(campaign.title, unit.unitName),
		chairId: people[0]?.memberId ?? null,
		clerkId: people[1]?.memberId ?? null,
		atLeast: {
			minutes: conferenceAtLeast.value[unit.ofCommittee ? 'committee' : 'cell'],
			source: conferenceAtLeast.source.number
		}
	};
}

/** How many minutes the sittings of a conference's unit fall short of what the rules ask for. */
export async function minutesMissing(ctx: Context, campaignId: Id, unitId: Id): Promise<number> {
	const sittings = (await listConferences(ctx, campaignId, unitId)).filter(
		({ state }) => state !== 'cancelled'
	);
	if (sittings.length === 0) return 0;
	const { rules } = await rulesAsOf(ctx, today(ctx.clock));
	return minutesShort(sittings, sittings[0]!.ofCommittee, rules.reviews);
}
