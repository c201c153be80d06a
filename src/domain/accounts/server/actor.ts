import type { Actor } from '#platform/actor.ts';
import { today, type Clock } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Db } from '#platform/server/database.ts';
import { findPerson } from './queries.ts';

/**
 * The person of an account as they stand today; null when they are gone: nobody of the committee any more who has left
 * their last cell and holds no post.
 */
export async function findActor(
	db: Db,
	account: { id: string; committeeId: Id; memberId: Id },
	clock: Clock
): Promise<Actor | null> {
	const person = await findPerson(db, account.memberId, today(clock));
	if (!person || (person.hasLeft && !person.posts?.length)) return null;
	return {
		accountId: account.id,
		memberId: account.memberId,
		committeeId: account.committeeId,
		name: person.name,
		cellId: person.cellId,
		posts: person.posts ?? [],
		slipFrom: person.slipFrom
	};
}
