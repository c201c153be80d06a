import { handoverForm } from '#domain/accompaniment/forms.ts';
import { canAssign } from '#domain/accompaniment/policy.ts';
import {
	cellsFollowedBy,
	handOver,
	listAwaitedReports,
	listPossibleFollowers,
	listUnsettledRequests
} from '#domain/accompaniment/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

/** First who hands over; then which of their cells, to whom, from which day, and what goes along. */
export async function load({ locals: { ctx }, url }) {
	insist(canAssign(ctx.actor));
	const day = today(ctx.clock);
	const possible = await listPossibleFollowers(ctx, day);
	const from = possible.find(({ memberId }) => memberId === url.searchParams.get('from')) ?? null;
	if (!from) return { possible, from, cells: [] };
	const [own, cells, requests, reports] = await Promise.all([
		cellsFollowedBy(ctx, from.memberId, day),
		listCells(ctx, day),
		listUnsettledRequests(ctx),
		listAwaitedReports(ctx)
	]);
	return {
		possible,
		from,
		cells: cells
			.filter(({ id }) => own.includes(id))
			.map(({ id, name }) => ({
				id,
				name,
				requests: requests.filter(
					({ unitId, state, addressee }) => unitId === id && state === 'open' && addressee === 'follower'
				).length,
				reports: reports.filter(({ unitId, owedBy }) => unitId === id && owedBy === from.memberId).length
			}))
	};
}

export const actions = {
	default: formAction(handoverForm, async (ctx, handover) => {
		const handed = await handOver(ctx, handover);
		return `/following/assignments?on=${handover.on}&saved=${handed}`;
	})
};
