import type { Id } from '#platform/id.ts';
import { all, insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen } from '../../campaign.ts';
import { canHandIn } from '../../policy.ts';
import { mayReview, mayTakeBack } from '../../review.ts';
import { mayHandInNow } from '../../self-review.ts';
import { lookIntoMirror } from './look-into-mirror.ts';
import { progressOf } from './read-writing.ts';
import { contentOf, getWriting } from './writing.ts';

/** All that is looked at before handing in: what is missing, what waits to be joined or explained, and the mirror. */
export async function readHandIn(ctx: Context, reviewId: Id) {
	const writing = await getWriting(ctx, reviewId);
	const { review, campaign, rules, form } = writing;
	const parts = await progressOf(ctx, writing);
	const content = await contentOf(ctx, writing);
	const may = canHandIn(ctx.actor, review, rules.order.value);
	return {
		...writing,
		parts,
		content,
		unexplained: content.explained.filter(({ explanation }) => !explanation),
		reflection: await lookIntoMirror(ctx, writing, content.texts),
		mayHandIn: all(
			...[may, isOpen(campaign), mayReview('hand-in', review)],
			mayHandInNow(form, content.texts, parts.filter(({ pending }) => pending.length).length)
		)
	};
}

/** Whether what was handed in can be taken back; refuses (403) whoever has not to hand it in. */
export async function readTakingBack(ctx: Context, reviewId: Id) {
	const { review, campaign, rules } = await getWriting(ctx, reviewId);
	insist(canHandIn(ctx.actor, review, rules.order.value));
	return { review, mayTakeBack: all(isOpen(campaign), mayTakeBack(review)) };
}
