import { dateOf, type PlainDate } from '#platform/dates.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Committee, Term, Unit } from '../unit.ts';
import { claimPublicAddress } from './address-queries.ts';
import {
	findCommittee,
	findFoundedAt,
	findTermOn,
	insertCommittee,
	insertTerm,
	insertUnits,
	unitsOn
} from './queries.ts';

export type Foundation = {
	name: string;
	superiorName: string;
	/** as papers name the place before the date, such as “Minh Hoạ” */
	place: string;
	term: { from: PlainDate; to: PlainDate };
	isDemonstration?: boolean;
};

/** Sets up the committee of `ctx`, with its own unit and its present term. The first account follows in the same transaction. */
export const foundCommittee = (ctx: Context, foundation: Foundation): Promise<{ unitId: Id }> =>
	transaction(ctx, async (ctx) => {
		if (foundation.term.to <= foundation.term.from)
			throw new Refusal('organization.term-ends-before-it-starts', 400, { field: 'termTo' });
		const unitId = newId();
		await insertCommittee(ctx, {
			name: foundation.name,
			superior_name: foundation.superiorName,
			place: foundation.place,
			is_demonstration: foundation.isDemonstration ?? false,
			founded_at: ctx.clock.now()
		});
		await claimPublicAddress(ctx, foundation.place);
		const { from, to } = foundation.term;
		await insertTerm(ctx, { id: newId(), name: `${from.slice(0, 4)}–${to.slice(0, 4)}`, from, to });
		await insertUnits(ctx, [
			{ id: unitId, periodId: newId(), kind: 'committee', name: foundation.name, parentId: null, from: null }
		]);
		await record(ctx, 'committee.founded', {
			subjectType: 'committee',
			subjectId: ctx.committeeId,
			to: foundation
		});
		return { unitId };
	});

/** The committee itself; refuses (404) when this connection may see none. */
export async function getCommittee(ctx: Context): Promise<Committee> {
	const committee = await findCommittee(ctx);
	if (!committee) throw notFound();
	return committee;
}

/** The day from which the committee keeps its records here: of what was before, nothing is missing. */
export const getFoundingDay = async (ctx: Context): Promise<PlainDate> => dateOf(await findFoundedAt(ctx));

/** The term that holds on a date; papers are numbered within it. Refuses (409) outside every term. */
export async function getTermOn(ctx: Context, date: PlainDate): Promise<Term> {
	const term = await findTermOn(ctx, date);
	if (!term) throw new Refusal('organization.no-term', 409, { date });
	return term;
}

/** The cells as they stand on a date (today without one), by name. */
export const listCells = (ctx: Context, date = today(ctx.clock)): Promise<Unit[]> =>
	unitsOn(ctx, date).where('u.kind', '=', 'cell').execute();

/** Every unit as it stands on a date (today without one). */
export const listUnits = (ctx: Context, date = today(ctx.clock)): Promise<Unit[]> =>
	unitsOn(ctx, date).execute();

/** New cells under the committee, from a day on (or from ever, without one). The caller has insisted that this person may. */
export const openCells = (ctx: Context, names: string[], from: PlainDate | null): Promise<Unit[]> =>
	transaction(ctx, async (ctx) => {
		const { unitId } = await getCommittee(ctx);
		const cells = names.map((name) => ({ id: newId(), kind: 'cell' as const, name, parentId: unitId }));
		if (cells.length)
			await insertUnits(
				ctx,
				cells.map((cell) => ({ ...cell, periodId: newId(), from }))
			);
		for (const cell of cells)
			await record(ctx, 'unit.opened', {
				subjectType: 'unit',
				subjectId: cell.id,
				to: { name: cell.name, from }
			});
		return cells;
	});
