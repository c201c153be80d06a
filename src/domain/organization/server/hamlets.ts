import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { fold, tidy } from '#platform/vietnamese.ts';
import { canKeepCells } from '../policy.ts';
import { hamletsOn, insertHamlets, saveEnd } from './hamlet-queries.ts';

/** A hamlet (thôn) or residential group (tổ dân phố) of the commune. */
export type Hamlet = { id: Id; name: string };

/** The hamlets as they stand on a date (today without one), in the order in which people count them. */
export const listHamlets = (ctx: Context, date: PlainDate = today(ctx.clock)): Promise<Hamlet[]> =>
	hamletsOn(ctx, date);

/** Adds those that are not there yet, as if they had always been; answers how many. Refuses (409) when all are there. */
export const addHamlets = (ctx: Context, names: readonly string[]): Promise<number> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepCells(ctx.actor));
		const known = new Set((await listHamlets(ctx)).map(({ name }) => fold(name)));
		const added = new Map<string, string>();
		for (const name of names.map(tidy).filter(Boolean))
			if (!known.has(fold(name)) && !added.has(fold(name))) added.set(fold(name), name);
		if (added.size === 0) throw new Refusal('organization.no-new-hamlet', 409);
		await insertHamlets(
			ctx,
			[...added.values()].map((name) => ({ id: newId(), name }))
		);
		await record(ctx, 'hamlets.added', {
			subjectType: 'committee',
			subjectId: ctx.committeeId,
			to: [...added.values()]
		});
		return added.size;
	});

/** A hamlet is no more from a day on, because it was merged or renamed; what was recorded about it keeps its name. */
export const endHamlet = (ctx: Context, hamletId: Id, on: PlainDate): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepCells(ctx.actor));
		if (!(await saveEnd(ctx, hamletId, on))) throw new Refusal('organization.hamlet-ended-already', 409);
		await record(ctx, 'hamlet.ended', { subjectType: 'hamlet', subjectId: hamletId, to: { on } });
	});
