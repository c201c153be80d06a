import { allPlans } from '#domain/accompaniment/server/index.ts';
import { lastMonthOf } from '#domain/accompaniment/rotation/plan.ts';
import { canPlanRotation, canSeeRotation } from '#domain/accompaniment/rotation-policy.ts';
import { dateOf } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx } }) {
	insist(canSeeRotation(ctx.actor));
	const plans = await allPlans(ctx);
	return {
		plans: plans.map(({ id, version, state, firstMonth, months, enteredBy, enteredAt }) => ({
			...{ id, version, state, firstMonth, enteredBy },
			lastMonth: lastMonthOf({ firstMonth, months }),
			enteredOn: dateOf(enteredAt)
		})),
		mayPlan: permit(ctx, canPlanRotation(ctx.actor))
	};
}
