import { listPostHolders, listRoster } from '#domain/membership/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { postKinds, type PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { rankOf } from '../../order.ts';

/** Somebody who can sit at the table of a conference, with the posts that make them fit for it. */
export type AtTable = { memberId: Id; name: string; posts: PostKind[] };

/**
 * Who can chair a conference of a unit or write it down on a date: its post holders, the head first; then its members; then
 * the committee's post holders, who may come to any cell.
 */
export async function listPossibleTable(ctx: Context, unitId: Id, date: PlainDate): Promise<AtTable[]> {
	const [members, holders, { rules }] = await Promise.all([
		listRoster(ctx, [unitId], date),
		listPostHolders(ctx, postKinds, date),
		rulesAsOf(ctx, date)
	]);
	const seated = new Set<Id>();
	const own = byPerson(holders.filter((holder) => holder.unitId === unitId)).sort(
		(one, other) => rankOf(one.posts, rules.reviews) - rankOf(other.posts, rules.reviews)
	);
	const rest = members.map(({ id, fullName }) => ({ memberId: id, name: fullName, posts: [] }));
	const visiting = byPerson(holders.filter(({ kind }) => !kind.startsWith('cell-')));
	return [...own, ...rest, ...visiting].filter(({ memberId }) => {
		const isNew = !seated.has(memberId);
		seated.add(memberId);
		return isNew;
	});
}

const byPerson = (holders: Awaited<ReturnType<typeof listPostHolders>>): AtTable[] =>
	[...Map.groupBy(holders, ({ memberId }) => memberId)].map(([memberId, held]) => ({
		memberId,
		name: held[0]!.name,
		posts: held.map(({ kind }) => kind)
	}));

/** Chair and clerk are two people who can be there; refuses (400) otherwise. */
export async function insistPossibleTable(
	ctx: Context,
	unitId: Id,
	date: PlainDate,
	{ chairId, clerkId }: { chairId: Id; clerkId: Id }
): Promise<void> {
	if (chairId === clerkId) throw new Refusal('reviews.chair-is-clerk', 400, { field: 'clerk' });
	const people = await listPossibleTable(ctx, unitId, date);
	const known = (id: Id) => people.some(({ memberId }) => memberId === id);
	if (!known(chairId)) throw new Refusal('reviews.not-at-this-table', 400, { field: 'chair' });
	if (!known(clerkId)) throw new Refusal('reviews.not-at-this-table', 400, { field: 'clerk' });
}
