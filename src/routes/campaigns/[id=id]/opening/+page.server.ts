import { readPage } from '#domain/membership/member-filter.ts';
import { confirmationForm } from '#domain/reviews/campaign-forms.ts';
import { mayCampaign } from '#domain/reviews/campaign.ts';
import { groundName } from '#domain/reviews/ground.ts';
import type { Participant } from '#domain/reviews/participants.ts';
import { canRunCampaign } from '#domain/reviews/policy.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

const perPage = 50;

export async function load({ locals: { ctx, locale }, params, url }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	insist(canRunCampaign(ctx.actor));
	const rules = await campaigns.reviewRulesOf(ctx, campaign);
	const { facts, participants } = await campaigns.previewParticipants(ctx, campaign, today(ctx.clock));
	const carried = await campaigns.countCarried(ctx, campaign, {
		memberIds: participants.flatMap(({ memberId }) => memberId ?? []),
		unitIds: participants.flatMap(({ collectiveId }) => collectiveId ?? [])
	});
	const names = new Map(facts.units.map(({ id, name }) => [id, name]));
	const carriedBy = (some: readonly Participant[]) =>
		campaigns.addCarried(some.map(({ memberId, collectiveId }) => carried.get((memberId ?? collectiveId)!)));
	const reviewed = participants.filter(({ ground }) => ground === null);
	const exempt = participants.filter(({ ground }) => ground !== null);
	const page = readPage(url.searchParams);
	return {
		campaign,
		collectives: reviewed.filter(({ collectiveId }) => collectiveId).length,
		persons: reviewed.filter(({ memberId }) => memberId).length,
		exempt: exempt.map(({ name, unitId, collectiveId, ground }) => ({
			key: name + unitId,
			name,
			unitName: collectiveId ? '' : (names.get(unitId) ?? ''),
			ground: groundName(rules, ground!, locale)
		})),
		units: facts.units.map(({ id, name }) => {
			const own = participants.filter(({ unitId }) => unitId === id);
			const persons = own.filter(({ memberId, ground }) => memberId && !ground);
			return {
				id,
				name,
				hasCollective: own.some(({ collectiveId, ground }) => collectiveId && !ground),
				persons: persons.length,
				inTwoPlaces: persons.filter(({ places }) => places.length > 1).length,
				notReviewed: own.filter(({ memberId, ground }) => memberId && ground).length,
				carried: carriedBy(own).open
			};
		}),
		carried: carriedBy(participants),
		cells: facts.units.filter(({ isCommittee }) => !isCommittee).length,
		withoutKind: facts.units.filter(({ isCommittee, cellKind }) => !isCommittee && !cellKind).length,
		everybody: url.searchParams.has('all')
			? {
					page,
					perPage,
					total: reviewed.length,
					rows: reviewed
						.slice((page - 1) * perPage, page * perPage)
						.map(({ name, form, places, ...one }) => ({
							key: (one.memberId ?? one.collectiveId)!,
							name,
							form,
							places: places.map(({ unitId }) => names.get(unitId)).join('; ')
						}))
				}
			: null,
		permit: permit(ctx, all(canRunCampaign(ctx.actor), mayCampaign('open', campaign)))
	};
}

export const actions = {
	default: formAction(confirmationForm, async (ctx, _, { params }) => {
		await campaigns.openCampaign(ctx, params.id!);
		return `/campaigns/${params.id}`;
	})
};
