import { quarterMonths } from '#domain/cell-meetings/calendar.ts';
import { thematicForm } from '#domain/cell-meetings/habit-forms.ts';
import { canKeepHabit } from '#domain/cell-meetings/habit-policy.ts';
import { readThematicYear, setThematicMonths } from '#domain/cell-meetings/server/index.ts';
import { getCell } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { id, name } = await getCell(ctx, params.id);
	insist(canKeepHabit(ctx.actor, id));
	const asked = url.searchParams.get('year') ?? '';
	const year = Number(/^20\d\d$/.test(asked) ? asked : today(ctx.clock).slice(0, 4));
	const { rows } = await readThematicYear(ctx, year);
	const row = rows.find(({ unitId }) => unitId === id);
	return {
		cell: { id, name },
		year,
		quarters: [1, 2, 3, 4].map((quarter) => {
			const months = quarterMonths(year, quarter);
			const [kept] = row?.quarters[quarter - 1]?.meetings ?? [];
			return {
				...{ quarter, months, topic: kept?.topic ?? '' },
				place: kept ? String(months.indexOf(kept.month) + 1) : ''
			};
		})
	};
}

export const actions = {
	default: formAction(thematicForm, async (ctx, { year, months }, { params }) => {
		await setThematicMonths(ctx, params.id!, year, months);
		return `/calendar/thematic?year=${year}`;
	})
};
