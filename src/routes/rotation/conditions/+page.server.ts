import {
	addAbsence,
	addWish,
	listConditions,
	offerPlan,
	withdrawAbsence,
	withdrawWish
} from '#domain/accompaniment/server/index.ts';
import { absenceForm, wishForm, withdrawalForm } from '#domain/accompaniment/rotation-forms.ts';
import { canPlanRotation } from '#domain/accompaniment/rotation-policy.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

const here = '/rotation/conditions';

export async function load({ locals: { ctx } }) {
	const { absences, wishes } = await listConditions(ctx);
	const [{ leaders }, cells] = await Promise.all([offerPlan(ctx), listCells(ctx)]);
	const month = monthOf(today(ctx.clock));
	return {
		absences,
		wishes: wishes.map((wish) => ({
			...wish,
			cell: cells.find(({ id }) => id === wish.unitId)?.name ?? ''
		})),
		leaders: leaders.map(({ memberId, name }) => ({ value: memberId, label: name })),
		cells: cells.map(({ id, name }) => ({ value: id, label: name })),
		months: Array.from({ length: 25 }, (_, i) => addMonths(month, i)),
		mayPlan: permit(ctx, canPlanRotation(ctx.actor))
	};
}

export const actions = {
	absence: formAction(absenceForm, async (ctx, { who, from, to }) => {
		await addAbsence(ctx, { memberId: who, from, to });
		return here;
	}),
	wish: formAction(wishForm, async (ctx, wish) => {
		await addWish(ctx, wish);
		return here;
	}),
	withdrawAbsence: formAction(withdrawalForm, async (ctx, { id }) => {
		await withdrawAbsence(ctx, id);
		return here;
	}),
	withdrawWish: formAction(withdrawalForm, async (ctx, { id }) => {
		await withdrawWish(ctx, id);
		return here;
	})
};
