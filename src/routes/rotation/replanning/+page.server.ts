import {
	askSolution,
	draftReplan,
	latestPlan,
	leadersOf,
	listBrokenVisits,
	offerPlan,
	readCoverage
} from '#domain/accompaniment/server/index.ts';
import { lastMonthOf } from '#domain/accompaniment/rotation/plan.ts';
import { replanForm } from '#domain/accompaniment/rotation-forms.ts';
import { canPlanRotation } from '#domain/accompaniment/rotation-policy.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { today } from '#platform/clock.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { sendRotation } from '#web/server/rotation-jobs.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx } }) {
	insist(canPlanRotation(ctx.actor));
	const plan = await latestPlan(ctx, monthOf(today(ctx.clock)));
	if (!plan) throw new Refusal('accompaniment.no-plan-yet', 409);
	const [offer, going, broken, { rows }] = await Promise.all([
		offerPlan(ctx),
		leadersOf(ctx, plan.id),
		listBrokenVisits(ctx),
		readCoverage(ctx, plan.firstMonth)
	]);
	const names = new Map(rows.map(({ unitId, name }) => [unitId, name]));
	return {
		firstMonth: plan.firstMonth,
		lastMonth: lastMonthOf(plan),
		minutesApart: plan.minutesApart,
		leaders: offer.leaders.map((one) => ({
			...one,
			perMonth: going.find(({ memberId }) => memberId === one.memberId)?.perMonth ?? 0
		})),
		unmarked: rows.flatMap((row) => row.squares).filter((square) => square?.standing === 'overdue').length,
		broken: broken.map((visit) => ({ ...visit, cell: names.get(visit.unitId) ?? '' }))
	};
}

export const actions = {
	default: formAction(replanForm, async (ctx, change) => {
		const id = await draftReplan(ctx, change);
		await askSolution(ctx, id);
		await sendRotation(services, ctx, id);
		return `/rotation/plans/${id}`;
	})
};
