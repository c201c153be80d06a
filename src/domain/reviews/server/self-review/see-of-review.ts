import { all, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen } from '../../campaign.ts';
import type { Offer } from '../../offer.ts';
import { canHandIn, canSpeakFor, canWrite, readsHandedIn } from '../../policy.ts';
import { mayReview, mayTakeBack } from '../../review.ts';
import { selfReviewWords } from '../../words/self-review.ts';
import type { ReviewRecord } from '../get-review.ts';
import { handInsOf } from './hand-in-queries.ts';
import { progressOf } from './read-writing.ts';
import { complete, type Writing } from './writing.ts';

/** What the record shows of the self-review: to everybody what was handed in, to those who write how far it has come. */
export async function seeOfReview(ctx: Context, review: ReviewRecord) {
	const writing = await complete(ctx, review);
	const { form, rules, isOwn } = writing;
	return {
		form,
		levels: rules.levels.value,
		isOwn,
		isOwnPerson: review.subjectMemberId === ctx.actor.memberId,
		mayPrint: isOwn || canSpeakFor(ctx.actor, review).allowed,
		handIns: readsHandedIn(ctx.actor, review) ? await handInsOf(ctx, review.id) : [],
		progress:
			writes(ctx, writing).allowed && review.state === 'writing' ? await summaryOf(ctx, writing) : null
	};
}

const writes = (ctx: Context, { review }: Writing): Answer => canWrite(ctx.actor, review);

/** How many parts have words, when somebody saved last, and what others have entered for the author. */
async function summaryOf(ctx: Context, writing: Writing) {
	const parts = await progressOf(ctx, writing);
	const wordings = parts.flatMap(({ wording }) => wording ?? []);
	const written = wordings.filter(({ words }) => words !== '');
	const helpers = wordings.filter(({ channel }) => channel !== 'self');
	return {
		written: written.length,
		of: parts.length,
		missing: parts.filter(({ isMissing }) => isMissing).length,
		savedAt: wordings.map(({ savedAt }) => savedAt).sort((a, b) => b.getTime() - a.getTime())[0] ?? null,
		enteredBy: [...new Set(helpers.map(({ enteredBy }) => enteredBy))]
	};
}

/** What could be done next here: write, hand in, take back; for helpers to enter it. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	const writing = await complete(ctx, review);
	if (!writing.isOwn && !canSpeakFor(ctx.actor, review).allowed) return [];
	const words = selfReviewWords(ctx.locale).offers;
	const open = isOpen(writing.campaign);
	const write = writes(ctx, writing);
	const handIn = canHandIn(ctx.actor, writing.review, writing.rules.order.value);
	const at = `/reviews/${review.id}`;
	if (review.state === 'writing') {
		const now = all(open, mayReview('hand-in', review));
		return writing.isOwn
			? [
					{ label: words.write, href: `${at}/writing`, answer: all(now, write) },
					{ label: words.handIn, href: `${at}/hand-in`, answer: all(now, handIn) }
				]
			: [{ label: words.enter, href: `${at}/entry`, answer: all(now, write) }];
	}
	if (review.state !== 'handed-in') return [];
	return [
		{ label: words.takeBack, href: `${at}/taking-back`, answer: all(handIn, open, mayTakeBack(review)) }
	];
}
