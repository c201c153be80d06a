import { seesPlace } from '#domain/duties/policy.ts';
import { seesVisits } from '#domain/accompaniment/policy.ts';
import { followersOf } from '#domain/accompaniment/server/index.ts';
import { canSeeMembersOf } from '#domain/membership/policy.ts';
import { cellSizes, listPostHolders, listRoster } from '#domain/membership/server/index.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { getCell, listKindPeriods, listSuccessions } from '#domain/organization/server/index.ts';
import { roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';
import type { Context } from '#platform/server/context.ts';
import type { Id } from '#platform/id.ts';

export async function load({ locals: { ctx }, params }) {
	const cell = await getCell(ctx, params.id);
	const maySeeMembers = canSeeMembersOf(ctx.actor, cell.id).allowed;
	const [kinds, successions, posts, sizes, members] = await Promise.all([
		listKindPeriods(ctx, cell.id),
		namedSuccessions(ctx, cell.id),
		listPostHolders(ctx, roles['cell-leader']),
		cellSizes(ctx),
		maySeeMembers ? listRoster(ctx, [cell.id], today(ctx.clock)) : []
	]);
	const [follower] = await followersOf(ctx, [cell.id], today(ctx.clock));
	return {
		cell,
		kinds,
		successions,
		size: sizes.get(cell.id)?.members ?? 0,
		posts: posts.filter(({ unitId }) => unitId === cell.id),
		follower: follower ?? null,
		seesVisits: seesVisits(ctx.actor),
		maySeeMembers,
		seesDuties: seesPlace(ctx.actor, {
			unitId: cell.id,
			heirId: successions.into?.id ?? cell.id,
			isCommittee: false
		}),
		members,
		mayKeep: permit(ctx, canKeepCells(ctx.actor))
	};
}

/** What the cell became and took in, by name. */
async function namedSuccessions(ctx: Context, id: Id) {
	const { into, from } = await listSuccessions(ctx, id);
	const named = async (unitId: Id, { on, decision }: { on: string; decision: string }) => ({
		...{ id: unitId, on, decision },
		name: (await getCell(ctx, unitId)).name
	});
	return {
		into: into && (await named(into.successorId, into)),
		from: await Promise.all(from.map((one) => named(one.unitId, one)))
	};
}
