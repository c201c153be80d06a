import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isOpen } from '../../campaign.ts';
import { canHandIn } from '../../policy.ts';
import { mayTakeBack, reviewRoad } from '../../review.ts';
import { mayHandInNow, partsOf } from '../../self-review.ts';
import { lockReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { handInsOf, insertHandIn } from './hand-in-queries.ts';
import { pendingTexts } from './text-queries.ts';
import { complete, contentOf, lockWriting, type Writing } from './writing.ts';

/**
 * Hands a self-review in: from now on everybody who takes part reads it, word for word as it stands. Refuses (409) while
 * a part that must have words has none, or has two wordings.
 */
export const handIn = (ctx: Context, reviewId: Id, { fromPaper = false } = {}): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const writing = await lockWriting(ctx, reviewId);
		const { review, form, rules, isOwn } = writing;
		insist(canHandIn(ctx.actor, review, rules.order.value));
		const content = await contentOf(ctx, writing);
		insistNow(mayHandInNow(form, content.texts, (await pendingTexts(ctx, reviewId)).length));

		const number = (await handInsOf(ctx, reviewId)).length + 1;
		const channel: Channel = isOwn ? 'self' : fromPaper ? 'paper' : 'on-behalf';
		const onBehalfOf = isOwn ? null : review.subjectMemberId;
		await insertHandIn(ctx, {
			...{ reviewId, round: review.round, number, channel, onBehalfOf },
			content: onlyOfForm(writing, content)
		});
		const state = reviewRoad[review.state]['hand-in']!;
		await updateReview(ctx, reviewId, { state, handed_in_at: ctx.clock.now(), help_wanted: false });
		await record(ctx, 'review.handed-in', {
			...{ subjectType: 'review', subjectId: reviewId, onBehalfOf, channel },
			from: { state: review.state },
			to: { state, number, round: review.round }
		});
	});

/** What was handed in is the author's to write again, until the first place has concluded. The copy of it stays. */
export const takeBack = (ctx: Context, reviewId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { review, campaign, rules, isOwn } = await complete(ctx, await lockReview(ctx, reviewId));
		insist(canHandIn(ctx.actor, review, rules.order.value));
		insistNow(isOpen(campaign));
		insistNow(mayTakeBack(review));
		const state = reviewRoad[review.state]['take-back']!;
		await updateReview(ctx, reviewId, { state, handed_in_at: null });
		await record(ctx, 'review.taken-back', {
			...{ subjectType: 'review', subjectId: reviewId },
			...{ onBehalfOf: isOwn ? null : review.subjectMemberId, channel: isOwn ? 'self' : 'on-behalf' },
			from: { state: review.state },
			to: { state }
		});
	});

/** Words of parts that the form does not have are left where they are. */
function onlyOfForm({ form }: Writing, content: Awaited<ReturnType<typeof contentOf>>) {
	const codes = new Set(partsOf(form).map(({ code }) => code));
	const texts = Object.entries(content.texts).filter(([code]) => codes.has(code));
	return { ...content, texts: Object.fromEntries(texts) };
}
