import { listPostHolders, listRoster } from '#domain/membership/server/index.ts';
import { postKinds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';

/** Who can be given a corrective action: the members of the cell concerned, and whoever holds a post. */
export async function listPossibleOwners(ctx: Context, unitId: Id) {
	const members = await listRoster(ctx, [unitId], today(ctx.clock));
	const inCell = new Set(members.map((member) => member.id));
	const holders = (await listPostHolders(ctx, postKinds)).filter(({ memberId }) => !inCell.has(memberId));
	const others = new Map(holders.map(({ memberId, name }) => [memberId, name]));
	return {
		members: members.map(({ id, fullName }) => ({ id, name: fullName })),
		postHolders: [...others].map(([id, name]) => ({ id, name }))
	};
}

export async function insistPossibleOwner(
	ctx: Context,
	unitId: Id,
	ownerId: Id,
	field: string
): Promise<void> {
	const { members, postHolders } = await listPossibleOwners(ctx, unitId);
	if (![...members, ...postHolders].some(({ id }) => id === ownerId))
		throw new Refusal('rectification.owner-unfit', 400, { field });
}
