import { hasPost } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { handlesComments } from '../policy.ts';
import { commentsWords } from '../words.ts';
import { countComments, earliestDue, ownComments } from './comment-queries.ts';
import { readyForReview } from './feed-review.ts';

/** For the person concerned, each comment to answer; for the office and the inspectors, how many wait for what. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	return [...(await own(ctx)), ...(await forOffice(ctx))];
}

async function own(ctx: Context): Promise<WaitingItem[]> {
	const words = commentsWords(ctx.locale).waiting;
	const passed = await ownComments(ctx).where('c.state', '=', 'passed').execute();
	return passed.map(({ id, dueOn }) => ({
		id: `comment-${id}`,
		...{ verb: words.answer, thing: words.answerThing, dueOn },
		href: `/my-comments/${id}`,
		button: words.answerButton
	}));
}

async function forOffice(ctx: Context): Promise<WaitingItem[]> {
	if (!hasPost(ctx.actor, 'office', 'inspection-head') || !handlesComments(ctx.actor)) return [];
	const words = commentsWords(ctx.locale).waiting;
	const everything = { state: null, topic: null, news: false };
	const [{ received, news }, dueOn, ready] = await Promise.all([
		countComments(ctx, everything, today(ctx.clock)),
		earliestDue(ctx, 'received'),
		readyForReview(ctx)
	]);
	const item = (id: string, verb: string, count: number, href: string) =>
		count ? [{ id, verb, thing: words.count(count), href, button: words.open }] : [];
	return [
		...item('comments-received', words.moderate, received, '/comments?state=received').map((one) => ({
			...one,
			dueOn
		})),
		...item('comments-news', words.news, news, '/comments?news=yes'),
		...ready.map(({ id, subjectName }) => ({
			id: `comment-review-${id}`,
			...{ verb: words.feed, thing: subjectName ?? '', href: `/comments/${id}`, button: words.open }
		}))
	];
}
