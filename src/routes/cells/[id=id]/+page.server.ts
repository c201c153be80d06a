import { canSeeMembersOf } from '#domain/membership/policy.ts';
import { cellSizes, listPostHolders, listRoster } from '#domain/membership/server/index.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { getCell, listKindPeriods } from '#domain/organization/server/index.ts';
import { roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const cell = await getCell(ctx, params.id);
	const maySeeMembers = canSeeMembersOf(ctx.actor, cell.id).allowed;
	const [kinds, posts, sizes, members] = await Promise.all([
		listKindPeriods(ctx, cell.id),
		listPostHolders(ctx, roles['cell-leader']),
		cellSizes(ctx),
		maySeeMembers ? listRoster(ctx, [cell.id], today(ctx.clock)) : []
	]);
	return {
		cell,
		kinds,
		size: sizes.get(cell.id)?.members ?? 0,
		posts: posts.filter(({ unitId }) => unitId === cell.id),
		maySeeMembers,
		members,
		mayKeep: permit(ctx, canKeepCells(ctx.actor))
	};
}
