import type { IssuedPaper } from '#domain/documents/issued-paper.ts';
import { listIssued } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import { all, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Offer } from '../../offer.ts';
import { canIssue, readsPapers } from '../../papers-policy.ts';
import {
	isFinal,
	issuerOf,
	mayShow,
	reviewPaperKinds,
	type IssuingUnit,
	type ReviewPaperKind
} from '../../papers/paper-kinds.ts';
import { papersWords } from '../../words/papers.ts';
import type { ReviewRecord } from '../get-review.ts';
import { readPlans } from './read-plans.ts';
import { planStanding } from './read-review-papers.ts';
import { findMoment } from './work-queries.ts';

/** One kind of paper of a review, as its record lists it. */
export type PaperLine = {
	kind: ReviewPaperKind;
	/** whether there is anything to show yet; a no says what it waits for */
	show: Answer;
	/** nothing will change in it any more; of a person's own paper: it can be signed */
	final: Answer;
	/** the person's own paper is signed, every other one is issued */
	isOwn: boolean;
	issued: IssuedPaper | null;
	/** whether this person may issue, or correct, it now */
	issue: Answer | null;
};

/** What the record of a review shows of its papers, as far as this person may read them. */
export async function seeOfReview(ctx: Context, review: ReviewRecord): Promise<PaperLine[] | null> {
	const moment = await findMoment(ctx, review.id);
	const issued = await listIssued(ctx, [review.id]);
	if (!moment) return null;
	const plan = (await readPlans(ctx, [review])).get(review.id)!;
	const { unitId } = await getCommittee(ctx);
	const lines = reviewPaperKinds.map((kind): PaperLine => {
		const unit = issuingUnit(kind, review, unitId);
		const final = isFinal(kind, { ...moment, plan: planStanding(plan) });
		const isOwn = issuerOf(kind, review, unit) === null;
		return {
			kind,
			show: mayShow(kind, { ...moment, plan: planStanding(plan) }),
			final,
			isOwn,
			issued: issued.findLast((one) => one.kind === kind) ?? null,
			issue: isOwn ? null : all(canIssue(ctx.actor, unit.id, review.subjectMemberId), final)
		};
	});
	const readable = lines.filter(({ issued }) => readsPapers(ctx.actor, review, { issued: issued !== null }));
	return readable.length ? readable : null;
}

/** What could be done next: conclusions are told to whoever they are about. */
export async function offersFor(ctx: Context, review: ReviewRecord): Promise<Offer[]> {
	const notice = (await seeOfReview(ctx, review))?.find(({ kind }) => kind === 'notice');
	if (!notice?.issue?.allowed || notice.issued) return [];
	return [
		{
			label: papersWords(ctx.locale).issueNotice,
			href: `/reviews/${review.id}/papers/notice/issuing`,
			answer: notice.issue
		}
	];
}

/** In whose name a kind of paper is issued: conclusions of a leader in the committee's, everything else in that of their unit. */
function issuingUnit(kind: ReviewPaperKind, review: ReviewRecord, committeeUnitId: Id): IssuingUnit {
	const byCommittee =
		review.unitId === committeeUnitId ||
		(kind === 'notice' && review.places.some(({ unitId }) => unitId === committeeUnitId));
	return {
		id: byCommittee ? committeeUnitId : review.unitId,
		name: review.unitName,
		isCommittee: byCommittee
	};
}
