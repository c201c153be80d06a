import { getCommittee } from '#domain/organization/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { daysBetween, showDate, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canSuggest } from '../../policy.ts';
import { mayRaise } from '../../review.ts';
import { mayAddress, type Sender } from '../../suggestion-policy.ts';
import { getOpenCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import type { ReviewRecord } from '../get-review.ts';
import { findReviewsForUpdate } from '../review-queries.ts';
import { conferenceDates, insertSuggestions, reviewsAskedAlready } from './suggestion-queries.ts';

/** One paper with any number of issues, each to one or several addressees. */
export type SentPaper = {
	sender: Sender;
	/** how the superior signs; the committee signs with its own name */
	senderName?: string;
	number: string;
	datedOn: PlainDate;
	/** it is known that a conference is near */
	anyway?: boolean;
	issues: { words: string; dueOn: PlainDate; reviewIds: Id[]; dispatchKey?: Id }[];
	/** the superior's committee, when the paper came as a dispatch */
	partnerId?: Id;
};

/**
 * Suggestions of one paper, from the committee or entered from the superior's paper: one for each issue and addressee. All of them or
 * none. Refuses (409) what is not under review any more, (400) a day before the paper's own, and once (409) a notice shorter than the
 * rules want.
 */
export const sendSuggestions = (ctx: Context, paper: SentPaper): Promise<Id[]> =>
	transaction(ctx, async (ctx) => {
		insistDates(ctx, paper);
		const reviews = await lockReviews(ctx, [...new Set(paper.issues.flatMap((issue) => issue.reviewIds))]);
		await insistAll(ctx, paper, reviews);
		if (!paper.anyway) await insistInTime(ctx, paper, reviews);
		const { name } = await getCommittee(ctx);
		const channel: Channel = paper.sender === 'committee' ? 'self' : paper.partnerId ? 'import' : 'paper';
		const rows = paper.issues.flatMap((issue) =>
			issue.reviewIds.map((reviewId) => ({
				id: newId(),
				reviewId,
				sender: paper.sender,
				senderName: paper.sender === 'committee' ? name : (paper.senderName ?? ''),
				number: paper.number,
				datedOn: paper.datedOn,
				words: issue.words,
				dueOn: issue.dueOn,
				channel,
				dispatchKey: issue.dispatchKey ?? null,
				partnerId: paper.partnerId ?? null
			}))
		);
		await insertSuggestions(ctx, rows);
		for (const { id, reviewId, sender, number, datedOn, dueOn } of rows)
			await record(ctx, 'suggestion.sent', {
				subjectType: 'suggestion',
				subjectId: id,
				channel,
				to: { reviewId, sender, number, datedOn, dueOn }
			});
		return rows.map(({ id }) => id);
	});

/** One issue to one addressee. */
export const sendSuggestion = async (
	ctx: Context,
	reviewId: Id,
	{ words, dueOn, ...paper }: Omit<SentPaper, 'issues'> & { words: string; dueOn: PlainDate }
): Promise<Id> =>
	(await sendSuggestions(ctx, { ...paper, issues: [{ words, dueOn, reviewIds: [reviewId] }] }))[0]!;

function insistDates(ctx: Context, { datedOn, issues }: SentPaper): void {
	if (datedOn > today(ctx.clock))
		throw new Refusal('reviews.suggestion-dated-ahead', 400, { field: 'datedOn' });
	for (const [at, { dueOn, reviewIds }] of issues.entries()) {
		if (dueOn < datedOn) throw new Refusal('reviews.suggestion-due-early', 400, { field: `dueOn-${at}` });
		if (reviewIds.length === 0)
			throw new Refusal('reviews.suggestion-addressee-missing', 400, { field: `search-${at}` });
	}
}

async function lockReviews(ctx: Context, ids: Id[]): Promise<ReviewRecord[]> {
	const reviews = await findReviewsForUpdate(ctx, ids);
	if (reviews.length < ids.length) throw notFound();
	return reviews;
}

/** Who may, and whether the moment is right, for every addressee. */
async function insistAll(ctx: Context, paper: SentPaper, reviews: ReviewRecord[]): Promise<void> {
	const { unitId } = await getCommittee(ctx);
	for (const campaignId of new Set(reviews.map((review) => review.campaignId)))
		await getOpenCampaign(ctx, campaignId);
	for (const review of reviews) {
		insist(canSuggest(ctx.actor, review));
		insist(mayAddress(paper.sender, review, unitId));
		insistNow(mayRaise(review));
	}
	for (const issue of paper.issues) {
		const [twice] = await reviewsAskedAlready(ctx, issue.reviewIds, { ...paper, words: issue.words });
		const who = reviews.find(({ id }) => id === twice?.reviewId)?.subjectName;
		if (who) throw new Refusal('reviews.suggestion-there-already', 409, { who });
	}
}

/** A suggestion reaches whom it asks some days before the conference (the rule set’s `suggestionBefore`), and is due before it. */
async function insistInTime(ctx: Context, paper: SentPaper, reviews: ReviewRecord[]): Promise<void> {
	const dates = await conferenceDates(
		ctx,
		reviews.map(({ id }) => id)
	);
	const [first] = reviews;
	if (!dates.length || !first) return;
	const before = (await reviewRulesOf(ctx, await getOpenCampaign(ctx, first.campaignId))).suggestionBefore;
	for (const { reviewId, on } of dates) {
		const who = reviews.find(({ id }) => id === reviewId)!.subjectName;
		const details = { field: 'anyway', who, on: showDate(on), before: before.value };
		if (daysBetween(today(ctx.clock), on) < before.value)
			throw new Refusal('reviews.suggestion-short-notice', 409, details);
		if (paper.issues.some((issue) => issue.reviewIds.includes(reviewId) && issue.dueOn > on))
			throw new Refusal('reviews.suggestion-due-after-conference', 409, details);
	}
}
