import type { Actor } from '#platform/actor.ts';
import { today, type Clock } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Db } from '#platform/server/database.ts';
import { findPerson } from './queries.ts';

/** The person of an account as they stand today; null when the member is gone. */
export async function findActor(
	db: Db,
	account: { id: string; committeeId: Id; memberId: Id },
	clock: Clock
): Promise<Actor | null> {
	const person = await findPerson(db, account.memberId, today(clock));
	if (!person) return null;
	return {
		accountId: account.id,
		memberId: account.memberId,
		committeeId: account.committeeId,
		name: person.name,
		cellId: person.cellId,
		posts: person.posts ?? []
	};
}
