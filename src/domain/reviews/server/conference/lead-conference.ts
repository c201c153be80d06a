import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayConference, mayOpen, type Conference } from '../../conference.ts';
import { canLead } from '../../conference-policy.ts';
import { isHandedIn } from '../../conference-items.ts';
import { updateConference, type ConferenceChange } from './conference-queries.ts';
import { lockConference } from './get-conference.ts';
import { listTurns } from './list-turns.ts';
import { closeFloor } from './speak.ts';

/** Opens a conference on its day, or afterwards when it was held on paper. */
export const openConference = (ctx: Context, id: Id): Promise<void> =>
	step(ctx, id, 'conference.opened', (conference) => {
		insistNow(mayOpen(conference, dateOf(conference.startsAt), today(ctx.clock)));
		return { state: 'in-session', opened_at: ctx.clock.now() };
	});

/** Ends a conference. Whoever has the floor has spoken; what was said, counted and concluded can still be written down. */
export const endConference = (ctx: Context, id: Id): Promise<void> =>
	step(ctx, id, 'conference.ended', async (conference, ctx) => {
		insistNow(mayConference('end', conference));
		await closeFloor(ctx, conference);
		return { state: 'ended', ended_at: ctx.clock.now(), review_id: null };
	});

/** Goes on with a conference that was ended too soon. */
export const resumeConference = (ctx: Context, id: Id): Promise<void> =>
	step(ctx, id, 'conference.resumed', (conference) => {
		insistNow(mayConference('resume', conference));
		return { state: 'in-session', ended_at: null };
	});

/** Brings somebody's review before the conference, when it is their turn and they have handed in. */
export const callReview = (ctx: Context, id: Id, reviewId: Id): Promise<void> =>
	step(
		ctx,
		id,
		'conference.review-called',
		async (conference, ctx) => {
			insistNow(mayConference('lead', conference));
			const turns = await listTurns(ctx, conference.campaignId, conference.unitId);
			const turn = turns.find((one) => one.reviewId === reviewId);
			if (!turn) throw notFound();
			insistNow(turn.mayTake);
			insistNow(isHandedIn(turn));
			await closeFloor(ctx, conference);
			return { review_id: reviewId };
		},
		{ reviewId }
	);

async function step(
	ctx: Context,
	id: Id,
	act: string,
	decide: (conference: Conference, ctx: Context) => ConferenceChange | Promise<ConferenceChange>,
	to: object = {}
): Promise<void> {
	await transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, id, (one) => canLead(ctx.actor, one));
		await updateConference(ctx, id, await decide(conference, ctx));
		await record(ctx, act, { subjectType: 'conference', subjectId: id, to });
	});
}
