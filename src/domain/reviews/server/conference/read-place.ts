import { listPossibleOwners } from '#domain/rectification/server/index.ts';
import { isSaidOf, type Subject } from '#domain/rectification/shortcoming.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { all, notFound, yes } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { isOpen } from '../../campaign.ts';
import { sittingOf } from '../../conference.ts';
import { isComplete } from '../../conference-items.ts';
import { seesWork } from '../../conference-policy.ts';
import { canConclude } from '../../policy.ts';
import { mayConclude } from '../../review.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { caseOf, getReview, type ReviewRecord } from '../get-review.ts';
import { conferencesOf, unitNames } from './conference-queries.ts';
import { placeConclusions } from './item-queries.ts';
import { listTurns } from './list-turns.ts';
import { mayConcludeAt, placeOf } from './lock-place.ts';
import { readItems } from './read-items.ts';
import { leadersOf } from './signature-queries.ts';

/** A review as one of its places has it: its items with what is concluded, and whether this person may conclude now. */
export async function readPlace(ctx: Context, reviewId: Id, unitId: Id) {
	const review = await getReview(ctx, reviewId);
	const place = placeOf(review, unitId);
	if (!seesWork(ctx.actor, review)) throw notFound();
	const [campaign, items, sittings, turns, closings, names] = await Promise.all([
		getCampaign(ctx, review.campaignId),
		readItems(ctx, review, unitId),
		conferencesOf(ctx, review.campaignId, unitId),
		listTurns(ctx, review.campaignId, unitId),
		placeConclusions(ctx, [reviewId]),
		unitNames(ctx, [unitId])
	]);
	const sitting = sittingOf(sittings);
	const turn = turns.find((one) => one.reviewId === reviewId);
	const mayDecide = all(
		canConclude(ctx.actor, review, unitId),
		isOpen(campaign),
		mayConcludeAt(review, place, sitting),
		turn?.mayTake ?? yes
	);
	return {
		review,
		unitId,
		unitName: names.get(unitId) ?? '',
		campaign,
		items,
		sitting: sitting ?? null,
		/** the day as of which it is concluded: that of the sitting */
		on: sitting ? dateOf(sitting.startsAt) : today(ctx.clock),
		closed: closings.find((one) => one.unitId === unitId && one.round === review.round) ?? null,
		otherPlaces: review.places.filter((one) => one.unitId !== unitId && one.concludedOn === null).length,
		mayDecide,
		mayClose: all(mayDecide, mayConclude(await caseOf(ctx, review)), isComplete(items))
	};
}

/** One item of a review at one of its places; refuses (404) what is none. */
export async function readItem(ctx: Context, reviewId: Id, unitId: Id, itemId: Id) {
	const place = await readPlace(ctx, reviewId, unitId);
	const item = place.items.find(({ id }) => id === itemId);
	if (!item) throw notFound();
	return { ...place, item };
}

/** What a shortcoming's form offers: criteria that can be said of the subject, possible owners, the usual deadline. */
export async function offerFault(ctx: Context, review: ReviewRecord, on: PlainDate) {
	const subject: Subject = review.subjectMemberId
		? { memberId: review.subjectMemberId }
		: { unitId: review.subjectUnitId! };
	const [{ rules }, owners, leaders] = await Promise.all([
		rulesAsOf(ctx, on),
		listPossibleOwners(ctx, review.unitId),
		leadersOf(ctx, review.unitId)
	]);
	const { criteria, usualDeadline } = rules.rectification;
	return {
		criteria: criteria.value
			.filter((criterion) => isSaidOf(criterion, subject))
			.map((criterion) => ({ value: criterion.code, label: criterion[ctx.locale] })),
		owners: [...owners.members, ...owners.postHolders].map(({ id, name }) => ({ value: id, label: name })),
		ownerId: review.subjectMemberId ?? leaders[0]?.memberId ?? null,
		dueOn: addDays(today(ctx.clock), usualDeadline.value)
	};
}
