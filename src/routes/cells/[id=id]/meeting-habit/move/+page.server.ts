import { moveForm } from '#domain/cell-meetings/habit-forms.ts';
import { dayIn, monthOf } from '#domain/cell-meetings/habit.ts';
import { canKeepHabit } from '#domain/cell-meetings/habit-policy.ts';
import { listHabitsOfCell, moveMeeting, undoMove } from '#domain/cell-meetings/server/index.ts';
import { getCell } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { id, name } = await getCell(ctx, params.id);
	insist(canKeepHabit(ctx.actor, id));
	const first = monthOf(today(ctx.clock));
	const habits = await listHabitsOfCell(ctx, id);
	return {
		cell: { id, name },
		asked: `${url.searchParams.get('month') ?? first.slice(0, 7)}-01`,
		months: Array.from({ length: 13 }, (_, i) => {
			const month = addMonths(first, i);
			const habit = habits.find((one) => {
				const on = dayIn(one, month);
				return (one.from === null || one.from <= on) && (one.to === null || on < one.to);
			});
			return { month, usual: habit ? { on: dayIn(habit, month), at: habit.startsAt } : null };
		})
	};
}

export const actions = {
	default: formAction(moveForm, async (ctx, { month, how, on, at }, { params }) => {
		const id = params.id!;
		if (how === 'habit') await undoMove(ctx, id, month);
		else await moveMeeting(ctx, id, month, how === 'moved' ? { on: on!, at: at! } : null);
		return `/calendar?month=${month.slice(0, 7)}`;
	})
};
