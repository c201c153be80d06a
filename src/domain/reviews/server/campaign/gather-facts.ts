import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { changesSince, type Change } from '../../changed-facts.ts';
import { participantsOf, type Facts, type Participant } from '../../participants.ts';
import { enrolledIn } from './enrol-queries.ts';
import { chosenUnits, membersOn, postsOn, unitsOn } from './facts-queries.ts';
import { reviewRulesOf } from './get-campaign.ts';

/** What is true on a day of the units that take part: four questions to the database, however many members. */
export async function gatherFacts(ctx: Context, campaign: Campaign, day: PlainDate): Promise<Facts> {
	const units = await unitsOn(ctx, day);
	const chosen = campaign.allUnits ? null : await chosenUnits(ctx, campaign.id);
	return {
		units: chosen ? units.filter(({ id }) => chosen.includes(id)) : units,
		posts: await postsOn(ctx, day),
		members: campaign.coversMembers ? await membersOn(ctx, day) : []
	};
}

/** Everybody whom a campaign would concern on a day, and who is exempt and why. */
export async function previewParticipants(
	ctx: Context,
	campaign: Campaign,
	day: PlainDate
): Promise<{ facts: Facts; participants: Participant[] }> {
	const facts = await gatherFacts(ctx, campaign, day);
	const rules = await reviewRulesOf(ctx, campaign);
	return { facts, participants: participantsOf(facts, campaign, rules) };
}

/** What has changed since the reviews were made, or last brought up to date. */
export async function listChanges(ctx: Context, campaign: Campaign, day: PlainDate): Promise<Change[]> {
	const { participants } = await previewParticipants(ctx, campaign, day);
	return changesSince(await enrolledIn(ctx, campaign.id), participants);
}
