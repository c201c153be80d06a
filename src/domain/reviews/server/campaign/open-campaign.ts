import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayCampaign } from '../../campaign.ts';
import type { Participant } from '../../participants.ts';
import { canRunCampaign } from '../../policy.ts';
import { insertUnits, removeUnits, updateCampaign } from './campaign-queries.ts';
import { insertReviews, upsertPlaces } from './enrol-queries.ts';
import { previewParticipants } from './gather-facts.ts';
import { lockCampaign } from './get-campaign.ts';

/**
 * Rolls a campaign out: every unit is told, everybody gets their review, or their exemption with its ground. One
 * statement for all reviews and one event, however many there are. Refuses (409) when there is nobody to review.
 */
export const openCampaign = (ctx: Context, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const campaign = await lockCampaign(ctx, id);
		insist(canRunCampaign(ctx.actor));
		insistNow(mayCampaign('open', campaign));
		const day = today(ctx.clock);
		const { facts, participants } = await previewParticipants(ctx, campaign, day);
		if (!participants.some(({ ground }) => ground === null))
			throw new Refusal('reviews.nobody-to-review', 409);
		await removeUnits(ctx, id);
		await insertUnits(
			ctx,
			id,
			facts.units.map((unit) => unit.id)
		);
		await enrol(ctx, id, participants);
		await updateCampaign(ctx, id, { state: 'open', opened_on: day });
		await record(ctx, 'campaign.opened', {
			subjectType: 'campaign',
			subjectId: id,
			to: {
				units: facts.units.length,
				reviewed: participants.filter(({ ground }) => ground === null).length,
				exempt: participants.filter(({ ground }) => ground !== null).length
			}
		});
	});

/** Makes the reviews of these participants, each with its places. */
export async function enrol(ctx: Context, campaignId: Id, participants: readonly Participant[]) {
	if (participants.length === 0) return;
	const made = participants.map((one) => ({ ...one, reviewId: newId() }));
	await insertReviews(
		ctx,
		campaignId,
		made.map(({ reviewId, memberId, collectiveId, unitId, form, ground }) => ({
			review_id: reviewId,
			subject_member_id: memberId,
			subject_unit_id: collectiveId,
			unit_id: unitId,
			form,
			state: ground ? 'exempt' : 'writing',
			ground
		}))
	);
	await upsertPlaces(
		ctx,
		made.flatMap(({ reviewId, places }) =>
			places.map(({ unitId, rank }) => ({ review_id: reviewId, unit_id: unitId, rank }))
		)
	);
}
