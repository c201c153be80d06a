import type { Id } from '#platform/id.ts';
import { insist, notFound, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Conference } from '../../conference.ts';
import { seesConference } from '../../conference-policy.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import {
	conferencesOf,
	findConference,
	holdConference,
	speechesOf,
	talliesOf
} from './conference-queries.ts';

/** A conference that this person is called to, leads or may follow for the committee; refuses (404) otherwise. */
export async function getConference(ctx: Context, id: Id): Promise<Conference> {
	const conference = await findConference(ctx, id);
	if (!conference || !seesConference(ctx.actor, conference)) throw notFound();
	return conference;
}

/**
 * The same, held until the transaction ends, for somebody who may do what they are about to do, while the campaign is open.
 * Whatever changes a conference, its floor or its list of speakers holds it first.
 */
export async function lockConference(
	ctx: Context,
	id: Id,
	may: (conference: Conference) => Answer
): Promise<Conference> {
	await holdConference(ctx, id);
	const conference = await getConference(ctx, id);
	insist(may(conference));
	await getOpenCampaign(ctx, conference.campaignId);
	return conference;
}

/** The sittings of a unit in a campaign that this person may know of, in the order in which they are held. */
export const listConferences = async (ctx: Context, campaignId: Id, unitId: Id): Promise<Conference[]> =>
	(await conferencesOf(ctx, campaignId, unitId)).filter((one) => seesConference(ctx.actor, one));

/** One speech of a conference; refuses (404) what is not of it. */
export async function getSpeech(ctx: Context, id: Id, speechId: Id) {
	const conference = await getConference(ctx, id);
	const speech = (await speechesOf(ctx, id)).find((one) => one.id === speechId);
	if (!speech) throw notFound();
	return { conference, speech };
}

/** One vote of a conference; refuses (404) what is not of it. */
export async function getTally(ctx: Context, id: Id, tallyId: Id) {
	await getConference(ctx, id);
	const tally = (await talliesOf(ctx, id)).find((one) => one.id === tallyId);
	if (!tally) throw notFound();
	return tally;
}
