import { dutiesOfMembers } from '#domain/duties/server/index.ts';
import type { ReviewRules } from '#domain/rules/rule-set.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { formOf, type Content } from '../../self-review.ts';
import { knownByPart } from '../../self-review-known.ts';
import { listCarriedOf } from '../carried.ts';
import type { ReviewRecord } from '../get-review.ts';
import { explainedIn } from './explained-queries.ts';
import { attendedDuring, postsDuring } from './known-queries.ts';
import { newestTexts } from './text-queries.ts';
import { undertakenDuring } from './undertaken.ts';

/**
 * What stands in some reviews that are still being written, with what the system knows that helps, by the review's id;
 * as many questions for sixty as for one. The caller has seen to it that this person writes them.
 */
export async function readDrafts(
	ctx: Context,
	{ periodFrom, periodTo }: Campaign,
	rules: ReviewRules,
	reviews: readonly ReviewRecord[]
): Promise<Map<Id, Content>> {
	const ids = reviews.map(({ id }) => id);
	const memberIds = reviews.flatMap(({ subjectMemberId }) => subjectMemberId ?? []);
	const unitIds = reviews.flatMap(({ subjectUnitId }) => subjectUnitId ?? []);
	const ofReview = (row: { reviewId: Id }) => row.reviewId;
	const ofMember = (row: { memberId: Id }) => row.memberId;
	const texts = Map.groupBy(await newestTexts(ctx, ids), ofReview);
	const explained = Map.groupBy(await explainedIn(ctx, ids), ofReview);
	const carried = await listCarriedOf(ctx, { memberIds, unitIds }, periodFrom, periodTo, today(ctx.clock));
	const posts = Map.groupBy(await postsDuring(ctx, memberIds, periodFrom, periodTo), ofMember);
	const attended = Map.groupBy(await attendedDuring(ctx, memberIds, periodFrom, periodTo), ofMember);
	const duties = Map.groupBy(await dutiesOfMembers(ctx, memberIds, periodFrom, periodTo), ofMember);
	const undertaken = Map.groupBy(await undertakenDuring(ctx, memberIds, periodFrom, periodTo), ofMember);
	return new Map(
		reviews.map(({ id, form, subjectMemberId, subjectUnitId }) => {
			const subject = (subjectMemberId ?? subjectUnitId)!;
			const known = {
				posts: posts.get(subject) ?? [],
				duties: duties.get(subject) ?? [],
				commitments: undertaken.get(subject) ?? [],
				attended: attended.get(subject) ?? [],
				carried: carried.get(subject) ?? []
			};
			return [
				id,
				{
					texts: Object.fromEntries((texts.get(id) ?? []).map(({ section, words }) => [section, words])),
					carried: known.carried,
					explained: explained.get(id) ?? [],
					known: knownByPart(formOf(rules, form), known)
				}
			];
		})
	);
}
