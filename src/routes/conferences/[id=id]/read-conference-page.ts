import { canCallRoll } from '#domain/meetings/policy.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { mayConference, mayOpen, type ConferenceStep } from '#domain/reviews/conference.ts';
import { isHandedIn } from '#domain/reviews/conference-items.ts';
import { canLead } from '#domain/reviews/conference-policy.ts';
import { canHoldConference } from '#domain/reviews/policy.ts';
import { campaigns, conferences } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { all } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { permit } from '#web/server/permit.ts';

const perPage = 50;

/** A conference as its page shows it, with what this person may do next; the turns begin where it has come to. */
export async function readConferencePage(ctx: Context, id: Id, wanted: number | null) {
	const { conference, turns, ...rest } = await conferences.followConference(ctx, id);
	const campaign = await campaigns.getCampaign(ctx, conference.campaignId);
	const lead = all(canLead(ctx.actor, conference), isOpen(campaign));
	const may = (step: ConferenceStep) => permit(ctx, all(lead, mayConference(step, conference)));
	const left = turns.filter((turn) => !turn.concludedHere && turn.reviewId !== conference.reviewId);
	const mayCall = (turn: conferences.TurnLine) =>
		all(lead, mayConference('lead', conference), turn.mayTake, isHandedIn(turn));
	const next = left.find((turn) => mayCall(turn).allowed) ?? null;
	const blocked = left.filter((turn) => !turn.mayTake.allowed && isHandedIn(turn).allowed);
	const at = turns.findIndex(({ reviewId }) => reviewId === (conference.reviewId ?? next?.reviewId));
	const page = wanted ?? Math.max(1, Math.ceil((at + 1) / perPage));
	return {
		...rest,
		conference,
		campaign: { id: campaign.id, title: campaign.title },
		total: turns.length,
		...{ page, perPage },
		turns: turns
			.slice((page - 1) * perPage, page * perPage)
			.map((turn) => ({ ...turn, callable: left.includes(turn) && mayCall(turn).allowed })),
		next: next && { reviewId: next.reviewId, name: next.name },
		blocked: blocked[0] ? { count: blocked.length, why: permit(ctx, blocked[0].mayTake).reason ?? '' } : null,
		/** what another look at the page compares: who speaks, who waits, who is reviewed */
		pulse: [conference.reviewId, conference.speakerId, ...rest.waiting.map(({ id }) => id)].join(' '),
		at: ctx.clock.now().getTime(),
		memberId: ctx.actor.memberId,
		leads: canLead(ctx.actor, conference).allowed,
		holds: canHoldConference(ctx.actor, conference.unitId).allowed,
		callsRoll: canCallRoll(ctx.actor, { unitId: conference.unitId, phase: 'open' }).allowed,
		may: {
			open: permit(ctx, all(lead, mayOpen(conference, dateOf(conference.startsAt), today(ctx.clock)))),
			...{ note: may('note'), end: may('end'), resume: may('resume') },
			...{ change: may('change'), cancel: may('cancel') }
		}
	};
}
