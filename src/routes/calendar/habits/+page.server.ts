import { rhythmCode } from '#domain/cell-meetings/habit.ts';
import { habitsForm } from '#domain/cell-meetings/habit-forms.ts';
import { canKeepAllHabits } from '#domain/cell-meetings/habit-policy.ts';
import { listHabits, setHabits } from '#domain/cell-meetings/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canKeepAllHabits(ctx.actor));
	const [cells, habits] = await Promise.all([listCells(ctx), listHabits(ctx, today(ctx.clock))]);
	const byCell = new Map(habits.map((habit) => [habit.unitId, habit]));
	return {
		cells: cells.map(({ id, name }) => {
			const habit = byCell.get(id);
			return {
				...{ id, name, day: habit ? rhythmCode(habit) : '' },
				...{ hour: habit?.startsAt ?? '', place: habit?.place ?? '' }
			};
		}),
		hasAny: habits.length > 0
	};
}

export const actions = {
	default: formAction(habitsForm, async (ctx, { from, lines }) => {
		await setHabits(ctx, from, lines);
		return '/calendar';
	})
};
