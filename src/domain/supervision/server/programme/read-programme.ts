import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, no, notFound, yes } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canReadAll } from '../../policy.ts';
import { byTime, standingOf } from '../../programme.ts';
import { roundsOfItems } from '../rounds/round-queries.ts';
import {
	allProgrammes,
	findItem,
	findProgramme,
	holdProgramme,
	itemsOf,
	openItems,
	type ProgrammeRecord
} from './programme-queries.ts';

/** The programmes are read by whoever acts for the committee. */
export function insistReader(ctx: Context): void {
	insist(canReadAll(ctx.actor) ? yes : no('supervision.for-the-committee'));
}

export async function listProgrammes(ctx: Context): Promise<ProgrammeRecord[]> {
	insistReader(ctx);
	return allProgrammes(ctx);
}

/** One programme with its lines, by time, and what became of each. */
export async function getProgramme(ctx: Context, id: Id) {
	insistReader(ctx);
	const programme = await findProgramme(ctx, id);
	if (!programme) throw notFound();
	const items = await itemsOf(ctx, id);
	const rounds = items.length
		? await roundsOfItems(
				ctx,
				items.map((item) => item.id)
			)
		: [];
	const day = today(ctx.clock);
	return {
		programme,
		items: items
			.map((item) => {
				const own = rounds.filter(({ itemId }) => itemId === item.id);
				const when = { month: item.month, quarter: item.quarter } as Parameters<typeof standingOf>[0];
				return { ...item, ...when, rounds: own, standing: standingOf(when, programme.year, own, day) };
			})
			.toSorted(byTime)
	};
}

export type ProgrammeLine = Awaited<ReturnType<typeof getProgramme>>['items'][number];

export async function lockProgramme(ctx: Context, id: Id) {
	await holdProgramme(ctx, id);
	return getProgramme(ctx, id);
}

/** One line with the programme in which it stands. */
export async function getItem(ctx: Context, itemId: Id) {
	const item = await findItem(ctx, itemId);
	if (!item) throw notFound();
	const { programme } = await getProgramme(ctx, item.programmeId);
	return { item, programme };
}

/** What was planned and approved, and no round carries out yet. */
export const listOpenItems = openItems;
