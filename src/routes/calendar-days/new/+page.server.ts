import { calendarDayForm } from '#domain/supervision/forms.ts';
import { canKeepCalendar } from '#domain/supervision/policy.ts';
import { keepCalendarDay } from '#domain/supervision/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export const load = ({ locals: { ctx } }) => ({ may: permit(ctx, canKeepCalendar(ctx.actor)) });

export const actions = {
	default: formAction(calendarDayForm, async (ctx, day) => {
		await keepCalendarDay(ctx, day);
		return `/calendar-days?year=${day.day.slice(0, 4)}`;
	})
};
