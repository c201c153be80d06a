import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { kindFrom, type CellKind, type NewKind } from '../cell-kind.ts';
import { canKeepCells } from '../policy.ts';
import { lockUnit } from './cell-queries.ts';
import { listCells } from './committee.ts';
import { getCell } from './keep-cells.ts';
import { endKind, insertKinds, kindPeriodsOf, kindsOn, undoKinds } from './kind-queries.ts';

/** The kind of every cell of which one is recorded on a date (today without one), by the cell's id. */
export const listCellKinds = async (ctx: Context, date = today(ctx.clock)): Promise<Map<Id, CellKind>> =>
	new Map((await kindsOn(ctx, date)).map(({ unitId, kind }) => [unitId, kind]));

/** Of what kinds a cell was and is, the latest first. */
export const listKindPeriods = (ctx: Context, unitId: Id) => kindPeriodsOf(ctx, unitId);

/** The office records of what kind a cell is, from a day on (or from ever). Refuses (409) a closed cell and the kind it has. */
export const setCellKind = (ctx: Context, unitId: Id, kind: NewKind): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockUnit(ctx, unitId);
		const [latest] = (await getCell(ctx, unitId)).periods;
		insist(canKeepCells(ctx.actor));
		if (latest!.to !== null) throw new Refusal('organization.closed-already', 409, { date: latest!.to });
		const { ending, undone } = kindFrom(await kindPeriodsOf(ctx, unitId), kind);
		if (ending) await endKind(ctx, ending.id, kind.from!);
		if (undone.length)
			await undoKinds(
				ctx,
				undone.map(({ id }) => id)
			);
		await insertKinds(ctx, [{ unitId, ...kind }]);
		await record(ctx, 'unit.kind-set', {
			subjectType: 'unit',
			subjectId: unitId,
			from: [...(ending ? [ending] : []), ...undone].map(({ kind, from, to }) => ({ kind, from, to })),
			to: kind
		});
	});

/** The cells that exist today and of which no kind is recorded, by name. */
export async function listCellsWithoutKind(ctx: Context) {
	const [cells, kinds] = await Promise.all([listCells(ctx), listCellKinds(ctx)]);
	return cells.filter(({ id }) => !kinds.has(id));
}

/** The office confirms the kinds of cells that have none yet, all along; who got one meanwhile keeps it. Answers how many. */
export const confirmCellKinds = (ctx: Context, chosen: ReadonlyMap<Id, CellKind>): Promise<number> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepCells(ctx.actor));
		const cells = (await listCellsWithoutKind(ctx)).filter(({ id }) => chosen.has(id));
		await recordCellKinds(ctx, new Map(cells.map(({ id }) => [id, chosen.get(id)!])));
		return cells.length;
	});

/** Records the kinds of cells that have none, all along. The caller has insisted that this person may. */
export const recordCellKinds = (ctx: Context, kinds: ReadonlyMap<Id, CellKind>): Promise<void> =>
	transaction(ctx, async (ctx) => {
		if (kinds.size === 0) return;
		const rows = [...kinds].map(([unitId, kind]) => ({ unitId, kind, from: null }));
		await insertKinds(ctx, rows);
		for (const { unitId, kind, from } of rows)
			await record(ctx, 'unit.kind-set', {
				subjectType: 'unit',
				subjectId: unitId,
				from: [],
				to: { kind, from }
			});
	});
