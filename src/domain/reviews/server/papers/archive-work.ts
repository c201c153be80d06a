import { asDraft } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { newestIssued } from '#domain/documents/server/index.ts';
import { dateOf, showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { readsPapers } from '../../papers-policy.ts';
import type { PaperArchive } from '../../paper-archive.ts';
import type { PapersOfCampaign } from '../../papers/case-on-paper.ts';
import {
	mayShow,
	minutesIssuer,
	reviewPaperKinds,
	type CampaignPaperKind,
	type ReviewPaperKind
} from '../../papers/paper-kinds.ts';
import { listPlans, type PlanStanding } from '../plan/list-plans.ts';
import { reviewPaperName, withStanding } from '../../papers/paper-names.ts';
import { getCampaignPlan } from './campaign-plan.ts';
import { getCampaignReport } from './campaign-report.ts';
import { draftOf } from './get-review-paper.ts';
import { readMinutes } from './minutes.ts';
import { readPapersOfCampaign } from './read-cases.ts';
import { readReviewPapers } from './read-review-papers.ts';
import { heldConferences, reviewsForPapers } from './work-queries.ts';

type Scope = Pick<PaperArchive, 'campaignId' | 'unitId' | 'kinds'>;

/** What an archive will hold: for each kind the reviews or conferences whose paper there is, as far as this person may read it. */
export type Work = { kind: CampaignPaperKind; subjectIds: Id[] }[];

/** One paper of an archive, with where it goes. */
export type ArchivedPaper = { folder: string; name: string; paper: Paper };

/** Which papers there are to make. What is still being written is nobody else's to read, and is not among them. */
export async function listWork(ctx: Context, scope: Scope): Promise<Work> {
	const reviews = scope.kinds.some(isReviewKind)
		? await reviewsForPapers(ctx, scope.campaignId, scope.unitId)
		: [];
	const standing = scope.kinds.includes('plan')
		? new Map((await listPlans(ctx, scope.campaignId)).map((plan) => [plan.reviewId, plan.standing]))
		: new Map<Id, PlanStanding>();
	const readable = reviews
		.filter((one) => readsPapers(ctx.actor, one, { issued: false }))
		.map((one) => ({ ...one, plan: standing.get(one.id) ?? null }));
	const work: Work = [];
	for (const kind of scope.kinds) {
		if (isReviewKind(kind)) {
			const shown = readable.filter((one) => mayShow(kind, one).allowed);
			work.push({ kind, subjectIds: shown.map(({ id }) => id) });
		} else if (kind === 'minutes') {
			const held = await heldConferences(ctx, scope.campaignId, scope.unitId);
			work.push({ kind, subjectIds: held.map(({ id }) => id) });
		} else if (!scope.unitId) work.push({ kind, subjectIds: [scope.campaignId] });
	}
	return work;
}

export const countWork = (work: Work): number =>
	work.reduce((sum, { subjectIds }) => sum + subjectIds.length, 0);

const isReviewKind = (kind: CampaignPaperKind): kind is ReviewPaperKind =>
	(reviewPaperKinds as readonly string[]).includes(kind);

/** Everything that an archive of this scope would hold, one paper after the other. */
export async function* papersOfArchive(ctx: Context, scope: Scope): AsyncGenerator<ArchivedPaper> {
	const common = await readPapersOfCampaign(ctx, scope.campaignId);
	yield* papersOf(ctx, common, scope, await listWork(ctx, scope));
}

/** So many reviews are read at a time: memory does not grow with the campaign. */
const batch = 25;

/** The papers of some work, one after the other: as issued, or as they stand now. */
export async function* papersOf(
	ctx: Context,
	common: PapersOfCampaign,
	scope: Scope,
	work: Work
): AsyncGenerator<ArchivedPaper> {
	for (const { kind, subjectIds } of work) {
		if (kind === 'minutes') yield* minutesOf(ctx, scope);
		else if (kind === 'campaign-report') {
			const { paper, issued } = await getCampaignReport(ctx, scope.campaignId);
			yield { folder: '', name: withStanding('Báo cáo kết quả kiểm điểm', issued?.number, paper), paper };
		} else if (kind === 'campaign-plan') {
			const { paper, issued } = await getCampaignPlan(ctx, scope.campaignId);
			yield { folder: '', name: withStanding('Kế hoạch kiểm điểm', issued?.number, paper), paper };
		} else
			for (let at = 0; at < subjectIds.length; at += batch)
				yield* reviewPapers(ctx, common, kind, subjectIds.slice(at, at + batch));
	}
}

async function* reviewPapers(
	ctx: Context,
	common: PapersOfCampaign,
	kind: ReviewPaperKind,
	reviewIds: Id[]
): AsyncGenerator<ArchivedPaper> {
	const issued = new Map((await newestIssued(ctx, [kind], reviewIds)).map((one) => [one.subjectId, one]));
	for (const now of await readReviewPapers(ctx, common, kind, reviewIds)) {
		const frozen = issued.get(now.one.id);
		const paper = frozen?.content ?? (now.paper && draftOf(now));
		if (!paper) continue;
		const { subject, unit, form } = now.one;
		const name = reviewPaperName(kind, subject, form);
		yield { folder: unit.name, name: withStanding(name, frozen?.number, paper), paper };
	}
}

async function* minutesOf(ctx: Context, { campaignId, unitId }: Scope): AsyncGenerator<ArchivedPaper> {
	for (const { id, unitName, ofCommittee, startsAt } of await heldConferences(ctx, campaignId, unitId)) {
		const [frozen] = await newestIssued(ctx, ['minutes'], [id]);
		const paper =
			frozen?.content ?? asDraft(await readMinutes(ctx, id), minutesIssuer({ isCommittee: ofCommittee }));
		const title = `Biên bản hội nghị ngày ${showDate(dateOf(startsAt))}`;
		yield { folder: unitName, name: withStanding(title, frozen?.number, paper), paper };
	}
}
