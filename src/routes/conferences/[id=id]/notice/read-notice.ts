import { getCommittee } from '#domain/organization/server/index.ts';
import { conferenceNotice } from '#domain/reviews/conference-notice.ts';
import { campaigns, conferences } from '#domain/reviews/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** The notice of a conference, for the page and for its files. */
export async function readNotice(ctx: Context, id: Id) {
	const conference = await conferences.getConference(ctx, id);
	const [committee, campaign, turns] = await Promise.all([
		getCommittee(ctx),
		campaigns.getCampaign(ctx, conference.campaignId),
		conferences.listTurns(ctx, conference.campaignId, conference.unitId)
	]);
	return { conference, paper: conferenceNotice(conference, campaign, committee, turns) };
}
