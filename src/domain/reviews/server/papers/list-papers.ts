import type { IssuedPaper } from '#domain/documents/issued-paper.ts';
import { listIssued } from '#domain/documents/server/index.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import { listedKinds, type PaperFilter } from '../../paper-filter.ts';
import { readsPapers } from '../../papers-policy.ts';
import { isFinal, mayShow, reviewPaperKinds, type ReviewPaperKind } from '../../papers/paper-kinds.ts';
import { listPlans } from '../plan/list-plans.ts';
import { heldConferences, reviewsForPapers } from './work-queries.ts';

/** One paper of a campaign as a list names it. */
export type ListedPaper = {
	id: Id;
	kind: ReviewPaperKind | 'minutes';
	/** whoever is reviewed; of minutes, the unit that met */
	about: string;
	isCollective: boolean;
	unitName: string;
	/** of minutes: the day of the conference */
	heldOn: PlainDate | null;
	issued: IssuedPaper | null;
	/** a person's own paper is signed, and is complete, or not yet */
	standing: 'issued' | 'draft' | 'to-sign';
};

export const papersPerPage = 50;

/** How many papers of each kind there are that this person may read, and how many of them were issued. */
export type KindCount = { kind: ListedPaper['kind']; total: number; issued: number };

/** The papers of a campaign about its reviews and conferences, of one kind, a page of them, with how many there are of every kind. */
export async function listPapers(
	ctx: Context,
	campaign: Pick<Campaign, 'id'>,
	{ kind, unitId }: PaperFilter,
	page: number
): Promise<{ papers: ListedPaper[]; total: number; counts: KindCount[] }> {
	const all = [
		...(await ofReviews(ctx, campaign.id, unitId)),
		...(await ofConferences(ctx, campaign.id, unitId))
	];
	const chosen = all.filter((one) => one.kind === kind);
	return {
		papers: chosen.slice((page - 1) * papersPerPage, page * papersPerPage),
		total: chosen.length,
		counts: listedKinds.map((kind) => {
			const own = all.filter((one) => one.kind === kind);
			return { kind, total: own.length, issued: own.filter(({ issued }) => issued !== null).length };
		})
	};
}

async function ofReviews(ctx: Context, campaignId: Id, unitId: Id | null): Promise<ListedPaper[]> {
	const reviews = await reviewsForPapers(ctx, campaignId, unitId);
	const plans = new Map((await listPlans(ctx, campaignId)).map((plan) => [plan.reviewId, plan.standing]));
	const issued = newestBySubject(
		await listIssued(
			ctx,
			reviews.map(({ id }) => id)
		)
	);
	return reviews.flatMap((one) =>
		reviewPaperKinds.flatMap((kind): ListedPaper[] => {
			const frozen = issued.get(`${kind} ${one.id}`) ?? null;
			const moment = { ...one, plan: plans.get(one.id) ?? null };
			if (!frozen && !mayShow(kind, moment).allowed) return [];
			if (!readsPapers(ctx.actor, one, { issued: frozen !== null })) return [];
			const isSigned = one.subjectMemberId !== null && kind !== 'notice';
			return [
				{
					...{ id: one.id, kind, about: one.subjectName, isCollective: one.subjectUnitId !== null },
					...{ unitName: one.unitName, heldOn: null, issued: frozen },
					standing: frozen ? 'issued' : isSigned && isFinal(kind, moment).allowed ? 'to-sign' : 'draft'
				}
			];
		})
	);
}

async function ofConferences(ctx: Context, campaignId: Id, unitId: Id | null): Promise<ListedPaper[]> {
	const held = await heldConferences(ctx, campaignId, unitId);
	const issued = newestBySubject(
		await listIssued(
			ctx,
			held.map(({ id }) => id)
		)
	);
	return held.map(({ id, unitName, startsAt }) => {
		const frozen = issued.get(`minutes ${id}`) ?? null;
		return {
			...{ id, kind: 'minutes', about: unitName, isCollective: true, unitName },
			...{ heldOn: dateOf(startsAt), issued: frozen, standing: frozen ? 'issued' : 'draft' }
		};
	});
}

const newestBySubject = (issued: readonly IssuedPaper[]): Map<string, IssuedPaper> =>
	new Map(issued.map((one) => [`${one.kind} ${one.subjectId}`, one]));
