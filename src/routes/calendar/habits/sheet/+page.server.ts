import { canKeepAllHabits } from '#domain/cell-meetings/habit-policy.ts';
import { listHabits } from '#domain/cell-meetings/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';

/** One line a cell, with what is kept now and room to write the new day, hour and place by hand. */
export async function load({ locals: { ctx } }) {
	insist(canKeepAllHabits(ctx.actor));
	const [cells, habits] = await Promise.all([listCells(ctx), listHabits(ctx, today(ctx.clock))]);
	const byCell = new Map(habits.map((habit) => [habit.unitId, habit]));
	return { cells: cells.map(({ id, name }) => ({ id, name, habit: byCell.get(id) ?? null })) };
}
