import { mayConference } from '#domain/reviews/conference.ts';
import { canLead } from '#domain/reviews/conference-policy.ts';
import { conferences } from '#domain/reviews/server/index.ts';
import type { Id } from '#platform/id.ts';
import { all } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { permit } from '#web/server/permit.ts';

/** What the pages of a vote know beforehand: how many were convened, and about whom it can be. */
export async function readTallyPage(ctx: Context, meetingId: Id) {
	const conference = await conferences.getConference(ctx, meetingId);
	const [roll, turns] = await Promise.all([
		conferences.readRollFigures(ctx, meetingId),
		conferences.listTurns(ctx, conference.campaignId, conference.unitId)
	]);
	return {
		conference,
		convened: roll.convened,
		reviews: turns.map(({ reviewId, name }) => ({ value: reviewId, label: name })),
		mayCount: permit(ctx, all(canLead(ctx.actor, conference), mayConference('note', conference)))
	};
}
