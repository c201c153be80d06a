import { listPostHolders, listRoster } from '#domain/membership/server/index.ts';
import { listCellKinds } from '#domain/organization/server/index.ts';
import { postKinds, type HeldPost } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { compareNames } from '#platform/vietnamese.ts';
import { canOwn, type CaseConcerned } from '../policy.ts';

/** Who can be given a case: whoever holds a post, and the members who work in the commune's own offices; never whom it is about. */
export async function listCaseOwners(
	ctx: Context,
	one: Pick<CaseConcerned, 'aboutMemberId' | 'aboutUnitId'>
) {
	const day = today(ctx.clock);
	const offices = [...(await listCellKinds(ctx))].filter(([, kind]) => kind === 'agency').map(([id]) => id);
	const people = new Map<Id, { id: Id; name: string; posts: HeldPost[] }>();
	const person = (id: Id, name: string) => {
		const known = people.get(id) ?? { id, name, posts: [] };
		people.set(id, known);
		return known;
	};
	for (const { id, fullName } of await listRoster(ctx, offices, day)) person(id, fullName);
	for (const { memberId, name, kind, unitId } of await listPostHolders(ctx, postKinds, day))
		person(memberId, name).posts.push({ kind, unitId });
	return [...people.values()]
		.filter(({ id, posts }) => canOwn({ memberId: id, posts }, one).allowed)
		.map(({ id, name }) => ({ id, name }))
		.toSorted((a, b) => compareNames(a.name, b.name));
}

/** Refuses whoever cannot be given this case. */
export async function insistOwner(
	ctx: Context,
	one: Pick<CaseConcerned, 'aboutMemberId' | 'aboutUnitId'>,
	ownerId: Id
): Promise<void> {
	insist(canOwn({ memberId: ownerId, posts: [] }, one));
	if (!(await listCaseOwners(ctx, one)).some(({ id }) => id === ownerId))
		throw new Refusal('cases.owner-unfit', 400, { field: 'ownerId' });
}
