import { roles } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';

/** Who leads a unit on a date: a cell's leaders, or the committee's; the head first. */
export const leadersOf = async (
	ctx: Context,
	unitId: Id,
	date: PlainDate
): Promise<{ id: Id; name: string }[]> => {
	const kinds = [...roles['cell-leader'], ...roles.leader];
	const held = await ctx.db
		.selectFrom('posts as p')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.member_id', '=', 'p.member_id')
		)
		.select(['m.member_id as id', 'm.full_name as name', 'p.kind'])
		.where('p.unit_id', '=', unitId)
		.where('p.kind', 'in', kinds)
		.where(holdsOn('p.valid', date))
		.execute();
	const rank = (kind: string) =>
		(kinds as string[]).indexOf(kind) + (/^(cell-)?secretary$/.test(kind) ? -10 : 0);
	const byId = new Map(
		held.toSorted((a, b) => rank(a.kind) - rank(b.kind)).map(({ id, name }) => [id, { id, name }])
	);
	return [...byId.values()];
};
