import { commitmentsOfMembers } from '#domain/duties/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** What some members undertook for the years of a period, as far as their cell approved it. */
export async function undertakenDuring(
	ctx: Context,
	memberIds: readonly Id[],
	from: PlainDate,
	to: PlainDate
) {
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
	const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return (await commitmentsOfMembers(ctx, memberIds, years)).filter(({ state }) => state === 'approved');
}
