import { changeMeeting, createMeeting } from '#domain/meetings/server/index.ts';
import type { MeetingTimes } from '#domain/meetings/meeting.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayConference } from '../../conference.ts';
import { isMemberOf } from '../../conference-policy.ts';
import { canHoldConference } from '../../policy.ts';
import { getOpenCampaign } from '../campaign/get-campaign.ts';
import { insertConference, takesPartIn, updateConference } from './conference-queries.ts';
import { lockConference } from './get-conference.ts';
import { insistPossibleTable } from './possible-table.ts';

export type ConferencePlan = MeetingTimes & {
	title: string;
	place: string;
	chairId: Id;
	clerkId: Id;
	/** who comes besides those who are called, as they are named in the minutes */
	guests: string;
};

/** Calls a unit together to review itself and its people. When it has met already, this is its next sitting. */
export const callConference = (
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	{ chairId, clerkId, guests, ...plan }: ConferencePlan
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const campaign = await getOpenCampaign(ctx, campaignId);
		const unit = await takesPartIn(ctx, campaignId, unitId);
		if (!unit || !isMemberOf(ctx.actor, unitId)) throw notFound();
		insist(canHoldConference(ctx.actor, unitId));
		const heldOn = dateOf(plan.startsAt);
		if (campaign.openedOn && heldOn < campaign.openedOn)
			throw new Refusal('reviews.before-the-campaign', 409, { field: 'date', date: campaign.openedOn });
		await insistPossibleTable(ctx, unitId, heldOn, { chairId, clerkId });
		const { id: ruleSetId } = await rulesAsOf(ctx, heldOn);
		const id = await createMeeting(ctx, {
			kind: 'review-conference',
			...plan,
			ruleSetId,
			unitIds: [unitId]
		});
		await insertConference(ctx, {
			...{ meeting_id: id, campaign_id: campaignId, unit_id: unitId },
			...{ chair_id: chairId, clerk_id: clerkId, guests }
		});
		await record(ctx, 'conference.called', {
			subjectType: 'conference',
			subjectId: id,
			to: { campaignId, unitId, chairId, clerkId, ...plan }
		});
		return id;
	});

/** Changes when, where and by whom a conference is held, until it is opened. */
export const changeConference = (
	ctx: Context,
	id: Id,
	{ chairId, clerkId, guests, ...plan }: ConferencePlan
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, id, ({ unitId }) => canHoldConference(ctx.actor, unitId));
		insistNow(mayConference('change', conference));
		const heldOn = dateOf(plan.startsAt);
		await insistPossibleTable(ctx, conference.unitId, heldOn, { chairId, clerkId });
		const { id: ruleSetId } = await rulesAsOf(ctx, heldOn);
		await changeMeeting(ctx, id, { ...plan, ruleSetId });
		await updateConference(ctx, id, { chair_id: chairId, clerk_id: clerkId, guests });
		const { chairId: chairBefore, clerkId: clerkBefore } = conference;
		await record(ctx, 'conference.changed', {
			subjectType: 'conference',
			subjectId: id,
			from: { chairId: chairBefore, clerkId: clerkBefore },
			to: { chairId, clerkId, ...plan }
		});
	});

/** Calls a conference off, with the reason, before it is opened. */
export const cancelConference = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, id, ({ unitId }) => canHoldConference(ctx.actor, unitId));
		insistNow(mayConference('cancel', conference));
		await updateConference(ctx, id, { state: 'cancelled', cancelled_words: words });
		await record(ctx, 'conference.cancelled', { subjectType: 'conference', subjectId: id });
	});
