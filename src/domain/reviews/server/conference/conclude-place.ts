import type { Id } from '#platform/id.ts';
import { insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isComplete } from '../../conference-items.ts';
import { mayConclude, reviewRoad } from '../../review.ts';
import { caseOf } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { leaveFloor } from './conference-queries.ts';
import { closePlace, insertPlaceConclusion } from './item-queries.ts';
import { inWhoseName, lockPlace } from './lock-place.ts';
import { readItems } from './read-items.ts';
import { withdrawFallen } from './withdraw-fallen.ts';

/**
 * Closes a review at one of its places, in its turn, when every suggestion is explained, every criticism answered and every item
 * concluded. The last place concludes the review, which then waits for the signature; what an earlier round had found and this one finds to be
 * no fault is withdrawn from the register.
 */
export const concludePlace = (
	ctx: Context,
	reviewId: Id,
	unitId: Id,
	{ summary, fromPaper = false }: { summary: string; fromPaper?: boolean }
): Promise<{ isLast: boolean }> =>
	transaction(ctx, async (ctx) => {
		const held = await lockPlace(ctx, reviewId, unitId);
		const { review, sitting, on } = held;
		insistNow(mayConclude(await caseOf(ctx, review)));
		const items = await readItems(ctx, review, unitId);
		insistNow(isComplete(items));

		const name = inWhoseName(ctx, held, fromPaper);
		const concludedBy = name.onBehalfOf ?? ctx.actor.memberId;
		const close = { summary, concluded_on: on, concluded_by: concludedBy };
		await closePlace(ctx, reviewId, unitId, close);
		await insertPlaceConclusion(ctx, {
			...{ review_id: reviewId, unit_id: unitId, round: review.round, meeting_id: sitting.id },
			...close,
			channel: name.channel
		});
		await leaveFloor(ctx, sitting.id, reviewId);
		const isLast = review.places.every((one) => one.unitId === unitId || one.concludedOn !== null);
		if (isLast) {
			await updateReview(ctx, reviewId, { state: reviewRoad['handed-in'].conclude!, concluded_on: on });
			await withdrawFallen(ctx, items, review.round, { on, ...name });
		}
		const about = { subjectType: 'review', subjectId: reviewId, ...name };
		await record(ctx, 'review.place-concluded', { ...about, to: { unitId, round: review.round, on } });
		if (isLast)
			await record(ctx, 'review.concluded', {
				...about,
				from: { state: review.state },
				to: { state: 'concluded', round: review.round, on }
			});
		return { isLast };
	});
