import type { PlainDate } from '#platform/dates.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { takeReferenceNumbers } from './shortcoming-queries.ts';

/**
 * The next identifiers of the year, such as `TS-2026-0001`: under one of them a fault is followed from the list in
 * which it was published to the re-check. Without a gap, as long as the caller's transaction keeps what it was given.
 */
export const nextReferences = (ctx: Context, count: number, date: PlainDate): Promise<string[]> =>
	transaction(ctx, async (ctx) => {
		if (count === 0) return [];
		const year = date.slice(0, 4);
		const last = await takeReferenceNumbers(ctx, Number(year), count);
		return Array.from({ length: count }, (_, nth) => referenceText(year, last - count + 1 + nth));
	});

const referenceText = (year: string, number: number) => `TS-${year}-${String(number).padStart(4, '0')}`;
