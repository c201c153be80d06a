import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canKeepCells } from '../policy.ts';
import { periodEndingOn, type UnitPeriod } from '../unit.ts';
import {
	cellPeriods,
	endUnitPeriod,
	insertUnitPeriod,
	lockUnit,
	membersFrom,
	nameTaken,
	postsFrom
} from './cell-queries.ts';
import { openCells } from './committee.ts';

/** A cell of this committee, open or closed, with its names over time, the latest first. Refuses (404) what is none. */
export async function getCell(
	ctx: Context,
	id: Id
): Promise<{ id: Id; name: string; periods: UnitPeriod[] }> {
	const periods = await cellPeriods(ctx, id);
	if (!periods[0]) throw notFound();
	return { id, name: periods[0].name, periods };
}

/** The office opens a cell from a day on. */
export const openCell = (ctx: Context, name: string, from: PlainDate): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepCells(ctx.actor));
		await insistOnOwnName(ctx, name, from, null);
		const [cell] = await openCells(ctx, [name], from);
		return cell!.id;
	});

/** A cell is called otherwise from a day on; before it, and in all that was written then, it keeps its old name. */
export const renameCell = (ctx: Context, id: Id, name: string, from: PlainDate): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { running, cell } = await lockCell(ctx, id, from, 'from');
		if (running.name === name) throw new Refusal('organization.same-name', 409, { field: 'name' });
		await insistOnOwnName(ctx, name, from, id);
		await endUnitPeriod(ctx, running.id, from);
		await insertUnitPeriod(ctx, { unitId: id, name, parentId: running.parentId, from });
		await record(ctx, 'unit.renamed', {
			subjectType: 'unit',
			subjectId: id,
			from: { name: cell.name },
			to: { name, from }
		});
	});

/** A cell is closed from a day on. Its members must be somewhere else by then, and its posts ended. */
export const closeCell = (ctx: Context, id: Id, on: PlainDate): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { running } = await lockCell(ctx, id, on, 'on');
		const members = await membersFrom(ctx, id, on);
		if (members > 0) throw new Refusal('organization.has-members', 409, { members });
		const posts = await postsFrom(ctx, id, on);
		if (posts > 0) throw new Refusal('organization.has-posts', 409, { posts });
		await endUnitPeriod(ctx, running.id, on);
		await record(ctx, 'unit.closed', { subjectType: 'unit', subjectId: id, to: { on } });
	});

/**
 * A cell held for a change by the office, with the name that ends on a day if it is renamed or closed. Refuses (409) one
 * that is closed by then, and a day before its present name.
 */
export async function lockCell(ctx: Context, id: Id, day: PlainDate, field: 'from' | 'on') {
	await lockUnit(ctx, id);
	const cell = await getCell(ctx, id);
	insist(canKeepCells(ctx.actor));
	return { cell, running: periodEndingOn(cell.periods, day, field) };
}

async function insistOnOwnName(ctx: Context, name: string, day: PlainDate, except: Id | null) {
	if (await nameTaken(ctx, name, day, except))
		throw new Refusal('organization.name-taken', 409, { field: 'name' });
}
