import { askSolution, draftPlan, offerPlan } from '#domain/accompaniment/server/index.ts';
import { planForm } from '#domain/accompaniment/rotation-forms.ts';
import { canPlanRotation } from '#domain/accompaniment/rotation-policy.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { listHabits } from '#domain/cell-meetings/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { sendRotation } from '#web/server/rotation-jobs.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx } }) {
	insist(canPlanRotation(ctx.actor));
	const month = monthOf(today(ctx.clock));
	const [offer, cells, habits] = await Promise.all([
		offerPlan(ctx),
		listCells(ctx),
		listHabits(ctx, addMonths(month, 1))
	]);
	const meets = new Set(habits.map(({ unitId }) => unitId));
	return {
		leaders: offer.leaders,
		minutesApart: offer.minutesApart,
		months: Array.from({ length: 14 }, (_, i) => addMonths(month, i)),
		without: cells.filter(({ id }) => !meets.has(id)).map(({ id, name }) => ({ id, name }))
	};
}

export const actions = {
	default: formAction(planForm, async (ctx, plan) => {
		const id = await draftPlan(ctx, plan);
		await askSolution(ctx, id);
		await sendRotation(services, ctx, id);
		return `/rotation/plans/${id}`;
	})
};
