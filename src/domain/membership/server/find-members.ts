import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { standingOn } from '../member.ts';
import type { MemberFilter } from '../member-filter.ts';
import { canListMembers } from '../policy.ts';
import { countMatching, pageOfMatching, sizesOn } from './list-queries.ts';

export const membersPerPage = 50;

export type ListedMember = Awaited<ReturnType<typeof listMembers>>[number];

/** One page of the members whom this person may see, and how many there are in all. */
export async function findMembers(ctx: Context, filter: MemberFilter, page: number) {
	insist(canListMembers(ctx.actor));
	const offset = (page - 1) * membersPerPage;
	const [total, members] = await Promise.all([
		countMatching(ctx, filter, today(ctx.clock)),
		listMembers(ctx, filter, { offset, limit: membersPerPage })
	]);
	return { total, members };
}

/** The same list, all of it. */
export async function findAllMembers(ctx: Context, filter: MemberFilter) {
	insist(canListMembers(ctx.actor));
	return listMembers(ctx, filter, { offset: 0, limit: null });
}

async function listMembers(
	ctx: Context,
	filter: MemberFilter,
	part: { offset: number; limit: number | null }
) {
	const date = today(ctx.clock);
	const rows = await pageOfMatching(ctx, filter, date, part);
	return rows.map(({ admittedOn, officialOn, ...row }) => ({
		...row,
		standing: standingOn({ admittedOn, officialOn }, date)
	}));
}

export type CellSize = { members: number; probationary: number; exempt: number };

/** How many belong to each cell today. No names: everybody may know. */
export const cellSizes = async (ctx: Context): Promise<Map<Id, CellSize>> =>
	new Map((await sizesOn(ctx, today(ctx.clock))).map(({ unitId, ...size }) => [unitId, size]));
