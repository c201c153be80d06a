import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Move } from '../calendar.ts';

const entered = (ctx: Context) => ({ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() });

export const saveMove = (ctx: Context, { unitId, month, on, at }: Move) =>
	ctx.db
		.insertInto('cell_meeting_moves')
		.values({
			committee_id: ctx.committeeId,
			unit_id: unitId,
			month,
			held_on: on,
			starts_at: at,
			...entered(ctx)
		})
		.onConflict((conflict) =>
			conflict
				.columns(['committee_id', 'unit_id', 'month'])
				.doUpdateSet({ held_on: on, starts_at: at, ...entered(ctx) })
		)
		.execute();

export const deleteMove = (ctx: Context, unitId: Id, month: PlainDate) =>
	ctx.db.deleteFrom('cell_meeting_moves').where('unit_id', '=', unitId).where('month', '=', month).execute();

export const deleteThematic = (ctx: Context, unitId: Id, year: number) =>
	ctx.db
		.deleteFrom('cell_thematic_months')
		.where('unit_id', '=', unitId)
		.where('month', '>=', `${year}-01-01`)
		.where('month', '<=', `${year}-12-31`)
		.execute();

export const saveThematic = (
	ctx: Context,
	unitId: Id,
	months: readonly { month: PlainDate; topic: string }[]
) =>
	ctx.db
		.insertInto('cell_thematic_months')
		.values(
			months.map(({ month, topic }) => ({
				committee_id: ctx.committeeId,
				unit_id: unitId,
				month,
				topic,
				...entered(ctx)
			}))
		)
		.execute();
