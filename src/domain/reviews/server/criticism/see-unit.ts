import { actsForCommittee } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { all, insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { CriticismState } from '../../criticism.ts';
import { canKeepSheets, isTimeToRaise, seesCriticism } from '../../criticism-policy.ts';
import { canComment, canRaiseFor, takesPart } from '../../policy.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { countComments } from './comment-queries.ts';
import { criticismsOf } from './criticism-queries.ts';
import { listAuthors } from './list-authors.ts';
import { sourcesOf } from './list-sources.ts';
import { findUnitOf, reviewsAt } from './unit-queries.ts';

/** A collective in a campaign that this person may know of (404), and who is reviewed there, in the order of their turns. */
async function getPlace(ctx: Context, campaignId: Id, unitId: Id) {
	const campaign = await getCampaign(ctx, campaignId);
	const unit = await findUnitOf(ctx, campaignId, unitId);
	const knowsIt = takesPart(ctx.actor, { places: [{ unitId }] }) || actsForCommittee(ctx.actor);
	if (!unit || !knowsIt) throw notFound();
	return { campaign, unit, reviews: await reviewsAt(ctx, campaignId, unitId) };
}

/** A place with the names of those reviewed there, for sheets; refuses (403) who keeps none. */
export async function seePlace(ctx: Context, campaignId: Id, unitId: Id) {
	const place = await getPlace(ctx, campaignId, unitId);
	insist(canKeepSheets(ctx.actor, unitId));
	return place;
}

/** Everything raised at a place, as far as this person may see it, with what the conference still has to deal with. */
export async function seeUnit(ctx: Context, campaignId: Id, unitId: Id) {
	const { campaign, unit, reviews } = await seePlace(ctx, campaignId, unitId);
	const raised = await seenAmong(ctx, reviews);
	const mayEnter = reviews.filter((review) => canRaiseFor(ctx.actor, review).allowed);
	return {
		campaign,
		unit,
		criticisms: raised,
		counts: countIn(raised),
		subjects: mayEnter.filter((review) => isTimeToRaise(review, campaign).allowed),
		authors: mayEnter.length ? await listAuthors(ctx, [unitId]) : []
	};
}

/** How many criticisms stand where at a place, counting only what this person may see. */
export async function countForUnit(ctx: Context, campaignId: Id, unitId: Id) {
	const { reviews } = await getPlace(ctx, campaignId, unitId);
	return countIn(await seenAmong(ctx, reviews));
}

type Reviewed = Awaited<ReturnType<typeof reviewsAt>>[number];

async function seenAmong(ctx: Context, reviews: readonly Reviewed[]) {
	const byId = new Map(reviews.map((review) => [review.id, review]));
	const all = await criticismsOf(ctx, [...byId.keys()]);
	return all.flatMap((criticism) => {
		const review = byId.get(criticism.reviewId)!;
		if (!seesCriticism(ctx.actor, review, criticism)) return [];
		const { subjectName, subjectMemberId } = review;
		return { ...criticism, subjectName, isPerson: subjectMemberId !== null };
	});
}

export type Counts = { raised: number; answered: number; heldBack: number };

function countIn(seen: readonly { state: CriticismState }[]): Counts {
	const count = (state: CriticismState) => seen.filter((one) => one.state === state).length;
	return {
		raised: count('raised'),
		answered: count('answered'),
		heldBack: count('held-back')
	};
}

/** Who is commented on at a place, with how many comments there are, one page at a time; refuses (403) who collects none. */
export async function seeUnitComments(
	ctx: Context,
	campaignId: Id,
	unitId: Id,
	{ page, perPage }: { page: number; perPage: number }
) {
	const { campaign, unit, reviews } = await seePlace(ctx, campaignId, unitId);
	const shown = reviews.slice((page - 1) * perPage, page * perPage);
	const counts = await countComments(
		ctx,
		shown.map(({ id }) => id)
	);
	return {
		campaign,
		unit,
		total: reviews.length,
		sources: await sourcesOf(ctx, campaign),
		people: shown.map((review) => ({
			reviewId: review.id,
			name: review.subjectName,
			isPerson: review.subjectMemberId !== null,
			already: counts.get(review.id) ?? 0,
			mayComment: all(canComment(ctx.actor, review), isTimeToRaise(review, campaign))
		}))
	};
}
