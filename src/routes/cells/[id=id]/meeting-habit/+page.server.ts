import { habitForm } from '#domain/cell-meetings/habit-forms.ts';
import { lastDayOf, rhythmCode } from '#domain/cell-meetings/habit.ts';
import { canKeepHabit, canReadCalendar } from '#domain/cell-meetings/habit-policy.ts';
import { listHabitsOfCell, setHabit, sittingsOf } from '#domain/cell-meetings/server/index.ts';
import { getCell } from '#domain/organization/server/index.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { id, name } = await getCell(ctx, params.id);
	insist(canReadCalendar(ctx.actor, id));
	const day = today(ctx.clock);
	const [habits, sittings] = await Promise.all([
		listHabitsOfCell(ctx, id),
		sittingsOf(ctx, [id], day, lastDayOf(addMonths(day, 3)))
	]);
	const now = habits.find(({ from, to }) => (from ?? '') <= day && (to === null || day < to));
	return {
		cell: { id, name },
		habits,
		now: now && { ...now, code: rhythmCode(now) },
		next: sittings.slice(0, 3),
		mayKeep: permit(ctx, canKeepHabit(ctx.actor, id))
	};
}

export const actions = {
	default: formAction(habitForm, async (ctx, habit, { params }) => {
		const isOwn = holds(ctx.actor, 'cell-leader', params.id);
		await setHabit(ctx, params.id!, habit, isOwn ? 'self' : 'on-behalf');
		return `/cells/${params.id}/meeting-habit`;
	})
};
