import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import type { Id } from '#platform/id.ts';
import { all, insist, insistNow, notFound, Refusal, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canIssue, readsPapers } from '../../papers-policy.ts';
import { reviewPaperKinds, type ReviewPaperKind } from '../../papers/paper-kinds.ts';
import { reviewPaperName, withStanding } from '../../papers/paper-names.ts';
import { getReview, lockReview, type ReviewRecord } from '../get-review.ts';
import { readPapersOfCampaign } from './read-cases.ts';
import { readReviewPapers, type ReviewPaper } from './read-review-papers.ts';

/** A kind of paper as an address names it; anything else is not found (404). */
export function paperKind(text: string): ReviewPaperKind {
	const kind = reviewPaperKinds.find((one) => one === text);
	if (!kind) throw notFound();
	return kind;
}

/** A paper of a review on its page: as it was issued, or as it stands now, which every copy says. */
export type ShownPaper = {
	review: ReviewRecord;
	kind: ReviewPaperKind;
	paper: Paper;
	issued: IssuedPaper | null;
	revisions: IssuedPaper[];
	now: ReviewPaper;
	/** whether this person may issue or correct it now; null when that is nothing of theirs */
	mayIssue: Answer | null;
	/** what its file is called */
	name: string;
};

/**
 * A paper about a review: the revision asked for, else the newest that was issued, else the draft. Refuses (404) whoever may
 * not read it, (409) while there is nothing to show.
 */
export async function getReviewPaper(
	ctx: Context,
	reviewId: Id,
	kind: ReviewPaperKind,
	revision?: number
): Promise<ShownPaper> {
	const review = await getReview(ctx, reviewId);
	const found = await findIssued(ctx, kind, reviewId, revision);
	if (!readsPapers(ctx.actor, review, { issued: found !== undefined })) throw notFound();
	if (revision && !found) throw notFound();
	const now = await readNow(ctx, review, kind);
	const mayIssue = mayIssueNow(ctx, review, now);
	const nameOf = (paper: Paper, number?: string) =>
		withStanding(reviewPaperName(kind, now.one.subject, now.one.form), number, paper);
	if (found) {
		const { content: paper, revisions, ...issued } = found;
		return { review, kind, paper, issued, revisions, now, mayIssue, name: nameOf(paper, issued.number) };
	}
	if (!now.paper) throw new Refusal(...refusalOf(now));
	const paper = draftOf(now);
	return { review, kind, paper, issued: null, revisions: [], now, mayIssue, name: nameOf(paper) };
}

/** A button that is not theirs at all is not shown to them; about oneself it is greyed, with why. */
function mayIssueNow(ctx: Context, review: ReviewRecord, now: ReviewPaper): Answer | null {
	if (!now.issuer) return null;
	const theirs = canIssue(ctx.actor, now.unit.id, review.subjectMemberId);
	return theirs.allowed || theirs.code === 'reviews.own-notice' ? all(theirs, now.final) : null;
}

/** The same as it stands now, whatever was issued: what the next issue will be. Refuses (403) who may not issue, (409) before its time. */
export async function previewReviewPaper(ctx: Context, reviewId: Id, kind: ReviewPaperKind) {
	const review = await getReview(ctx, reviewId);
	const now = await readNow(ctx, review, kind);
	insistIssuable(ctx, review, now);
	return { review, now, revisions: await listIssued(ctx, [reviewId], [kind]) };
}

/** Issues a paper about a review in the name of the unit that speaks, or, with a reason, corrects it. */
export const issueReviewPaper = (
	ctx: Context,
	reviewId: Id,
	kind: ReviewPaperKind,
	wish: Wish
): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		const review = await lockReview(ctx, reviewId);
		const now = await readNow(ctx, review, kind);
		insistIssuable(ctx, review, now);
		insistNow(now.final);
		return issuePaper(ctx, {
			...now.issuer!,
			kind,
			subject: { type: 'review', id: reviewId },
			unitId: now.unit.id,
			paper: now.paper!,
			...wish
		});
	});

function insistIssuable(ctx: Context, review: ReviewRecord, now: ReviewPaper): void {
	if (!readsPapers(ctx.actor, review, { issued: true })) throw notFound();
	if (!now.issuer) throw notFound();
	insist(canIssue(ctx.actor, now.unit.id, review.subjectMemberId));
	if (!now.paper) throw new Refusal(...refusalOf(now));
}

/** The draft of a paper that is issued; a person's own one is a draft only until it says all that it will. */
export const draftOf = ({ paper, issuer, final }: ReviewPaper): Paper =>
	issuer ? asDraft(paper!, issuer) : { ...paper!, ...(!final.allowed && { draft: true }) };

const refusalOf = ({ show }: ReviewPaper): [string, 409, Record<string, string | number>] =>
	show.allowed ? ['platform.not-found', 409, {}] : [show.code, 409, show.details];

async function readNow(ctx: Context, review: ReviewRecord, kind: ReviewPaperKind): Promise<ReviewPaper> {
	const common = await readPapersOfCampaign(ctx, review.campaignId);
	const [now] = await readReviewPapers(ctx, common, kind, [review.id]);
	if (!now) throw notFound();
	return now;
}
