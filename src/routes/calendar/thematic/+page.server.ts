import { canKeepHabit, canReadCalendar } from '#domain/cell-meetings/habit-policy.ts';
import { readThematicYear } from '#domain/cell-meetings/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';

export async function load({ locals: { ctx }, url }) {
	insist(canReadCalendar(ctx.actor, null));
	const asked = url.searchParams.get('year') ?? '';
	const year = Number(/^20\d\d$/.test(asked) ? asked : today(ctx.clock).slice(0, 4));
	const plan = await readThematicYear(ctx, year);
	return {
		...plan,
		rows: plan.rows.map((row) => ({ ...row, mayKeep: canKeepHabit(ctx.actor, row.unitId).allowed }))
	};
}
