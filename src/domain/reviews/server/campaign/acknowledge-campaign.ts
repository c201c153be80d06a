import { listPostHolders } from '#domain/membership/server/index.ts';
import { holds } from '#platform/actor.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isOpen } from '../../campaign.ts';
import type { UnitAnswer } from '../../campaign-forms.ts';
import { conferenceDays } from '../../campaign-plan.ts';
import { canAnswerForUnit } from '../../policy.ts';
import { lockUnit, phasesOf, updateUnit } from './campaign-queries.ts';
import { getCampaign } from './get-campaign.ts';

/**
 * A unit says that it knows of the campaign and when it means to meet; the office says it for the unit when it is asked
 * to. Refuses (409) a day outside those of the conferences.
 */
export const acknowledgeCampaign = (ctx: Context, id: Id, unitId: Id, answer: UnitAnswer): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const campaign = await getCampaign(ctx, id);
		const before = await lockUnit(ctx, id, unitId);
		if (!before) throw notFound();
		insist(canAnswerForUnit(ctx.actor, unitId));
		insistNow(isOpen(campaign));
		const days = conferenceDays(await phasesOf(ctx, id));
		const on = answer.conferenceOn;
		if (on && days && (on < days.from || on > days.to))
			throw new Refusal('reviews.outside-conference-days', 409, {
				field: 'conferenceOn',
				from: showDate(days.from),
				to: showDate(days.to)
			});
		const isOwn = holds(ctx.actor, 'cell-leader', unitId) || holds(ctx.actor, 'leader', unitId);
		const head = isOwn ? null : await headOf(ctx, unitId);
		const channel = answer.fromPaper ? 'paper' : isOwn ? 'self' : 'on-behalf';
		await updateUnit(ctx, id, unitId, {
			seen_by: head ?? ctx.actor.memberId,
			seen_at: ctx.clock.now(),
			seen_entered_by: ctx.actor.memberId,
			seen_channel: channel,
			conference_on: on
		});
		await record(ctx, 'campaign.acknowledged', {
			subjectType: 'campaign',
			subjectId: id,
			onBehalfOf: head,
			channel,
			from: before,
			to: { unitId, conferenceOn: on }
		});
	});

async function headOf(ctx: Context, unitId: Id): Promise<Id | null> {
	const heads = await listPostHolders(ctx, ['cell-secretary', 'secretary']);
	return heads.find((holder) => holder.unitId === unitId)?.memberId ?? null;
}
