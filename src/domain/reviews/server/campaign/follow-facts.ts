import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayCampaign } from '../../campaign.ts';
import type { Change } from '../../changed-facts.ts';
import { canRunCampaign } from '../../policy.ts';
import { insertUnits } from './campaign-queries.ts';
import { lockReviews, moveReviews, removePlaces, upsertPlaces } from './enrol-queries.ts';
import { chosenUnits } from './facts-queries.ts';
import { gatherFacts, listChanges } from './gather-facts.ts';
import { getCampaign, lockCampaign } from './get-campaign.ts';
import { enrol } from './open-campaign.ts';

/**
 * Brings a campaign under way up to date with what has changed: who moved, came, left, was exempted or given a post,
 * which cell was opened or closed. What was concluded somewhere stays, what was written stays. Says what it changed.
 */
export const updateParticipants = (ctx: Context, id: Id): Promise<Change[]> =>
	transaction(ctx, async (ctx) => {
		await getCampaign(ctx, id);
		insist(canRunCampaign(ctx.actor));
		// Reviews first, as everybody does who works in one: nobody waits for each other in a circle.
		await lockReviews(ctx, id);
		const campaign = await lockCampaign(ctx, id);
		insistNow(mayCampaign('update', campaign));
		const day = today(ctx.clock);
		const changes = await listChanges(ctx, campaign, day);
		if (changes.length === 0) return [];
		const known = await chosenUnits(ctx, id);
		const added = (await gatherFacts(ctx, campaign, day)).units.filter((unit) => !known.includes(unit.id));
		if (added.length)
			await insertUnits(
				ctx,
				id,
				added.map((unit) => unit.id)
			);
		await enrol(
			ctx,
			id,
			changes.flatMap((change) =>
				change.kind === 'added' && 'places' in change.to ? [change.to as never] : []
			)
		);
		await apply(ctx, changes);
		await record(ctx, 'campaign.participants-updated', {
			subjectType: 'campaign',
			subjectId: id,
			to: changes.map(({ kind, reviewId, from, to }) => ({ kind, reviewId, from, to }))
		});
		return changes;
	});

async function apply(ctx: Context, changes: readonly Change[]) {
	const moved = changes.flatMap((change) => (change.from ? [change] : []));
	if (moved.length === 0) return;
	await removePlaces(
		ctx,
		moved.flatMap(({ reviewId, from, to }) =>
			from.places
				.filter(({ unitId }) => !to.places.some((place) => place.unitId === unitId))
				.map(({ unitId }) => ({ review_id: reviewId, unit_id: unitId }))
		)
	);
	await upsertPlaces(
		ctx,
		moved.flatMap(({ reviewId, to }) =>
			to.places.map(({ unitId, rank }) => ({ review_id: reviewId, unit_id: unitId, rank }))
		)
	);
	await moveReviews(
		ctx,
		moved.map(({ reviewId, to }) => ({
			review_id: reviewId,
			unit_id: to.unitId,
			form: to.form,
			state: to.state,
			ground: to.ground
		}))
	);
}
