import { attendancesOf } from '#domain/accompaniment/server/index.ts';
import { readMonth } from '#domain/cell-meetings/server/index.ts';
import { canKeepAllHabits } from '#domain/cell-meetings/habit-policy.ts';
import { today } from '#platform/clock.ts';
import { addMonths } from '#platform/dates.ts';
import { cellsLedBy } from '#platform/actor.ts';

export async function load({ locals: { ctx }, url }) {
	const asked = url.searchParams.get('month') ?? '';
	const shown = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today(ctx.clock).slice(0, 7);
	const month = await readMonth(ctx, `${shown}-01`, attendancesOf);
	const nameOf = (id: string) => month.cells.get(id) ?? '';
	const mayKeepAll = canKeepAllHabits(ctx.actor).allowed;
	const led = cellsLedBy(ctx.actor);
	return {
		month: shown,
		...{ earlier: addMonths(month.month, -1).slice(0, 7), later: addMonths(month.month, 1).slice(0, 7) },
		isWhole: month.isWhole,
		mayKeepAll,
		days: month.days.map((day) => ({
			...day,
			weekday: new Date(`${day.on}T00:00:00Z`).getUTCDay() || 7,
			sittings: day.sittings.map((one) => ({
				...one,
				name: nameOf(one.unitId),
				comes: [
					...new Set(
						month.attendances
							.filter(({ unitId, on }) => unitId === one.unitId && on === one.on)
							.map(({ name }) => name)
					)
				],
				mayMove: mayKeepAll || led.includes(one.unitId)
			})),
			others: day.others.map(({ id, title, at }) => ({ id, title, at }))
		})),
		clashes: month.clashes.map((clash) => ({ ...clash, cells: clash.unitIds.map(nameOf).join(', ') })),
		without: month.without.map((id) => ({ id, name: nameOf(id), mayKeep: mayKeepAll || led.includes(id) }))
	};
}
