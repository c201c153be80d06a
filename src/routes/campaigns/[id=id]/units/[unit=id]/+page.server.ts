import { whyOf } from '#domain/reviews/people-columns.ts';
import { canKeepSheets } from '#domain/reviews/criticism-policy.ts';
import { isOpen } from '#domain/reviews/campaign.ts';
import { canAnswerForUnit, canLeaveOut } from '#domain/reviews/policy.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { readPage } from '#domain/membership/member-filter.ts';
import { actsForCommittee, holds } from '#platform/actor.ts';
import { permit } from '#web/server/permit.ts';

const perPage = 50;

export async function load({ locals: { ctx, locale }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const { turns, ...unit } = await campaigns.seeUnit(ctx, campaign, params.unit);
	const rules = await campaigns.reviewRulesOf(ctx, campaign);
	const open = isOpen(campaign);
	const page = readPage(url.searchParams);
	const answers = canAnswerForUnit(ctx.actor, params.unit).allowed;
	const leads = actsForCommittee(ctx.actor) || holds(ctx.actor, 'cell-leader', params.unit);
	return {
		campaign,
		unit,
		page,
		perPage,
		total: turns.length,
		answers,
		keepsSheets: canKeepSheets(ctx.actor, params.unit).allowed,
		isOpen: open.allowed,
		history: await campaigns.listHistory(ctx, campaign, params.unit),
		/** what of the register walks into these reviews: for those who may read it */
		carried: leads
			? campaigns.addCarried(
					(
						await campaigns.countCarried(ctx, campaign, {
							memberIds: turns.flatMap(({ memberId }) => memberId ?? []),
							unitIds: turns.flatMap(({ collectiveId }) => collectiveId ?? [])
						})
					).values()
				)
			: null,
		turns: turns.slice((page - 1) * perPage, page * perPage).map(({ mayTake, ...turn }) => {
			const may = canLeaveOut(ctx.actor, {
				subjectMemberId: turn.memberId,
				subjectUnitId: turn.collectiveId,
				unitId: turn.unitId,
				places: [{ unitId: params.unit }]
			});
			return {
				...turn,
				why: whyOf(turn, rules, locale),
				turn: permit(ctx, mayTake),
				mayLeaveOut: may.allowed && open.allowed && mayReview('leave-out', turn).allowed,
				mayResume: may.allowed && open.allowed && mayReview('resume', turn).allowed
			};
		})
	};
}
