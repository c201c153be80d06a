import { listPublicAddresses } from '#domain/organization/server/index.ts';
import type { Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

/** Does something for every committee of this installation in turn, as the actor given; each has a public address. */
export async function forEachCommittee(
	{ database, clock }: Pick<Services, 'database' | 'clock'>,
	actorOf: (committeeId: Id) => Actor,
	work: (ctx: Context) => Promise<void>
): Promise<void> {
	for (const { committeeId } of await listPublicAddresses(database.outside))
		await work({
			...{ committeeId, clock, locale: 'vi', inTransaction: false },
			actor: actorOf(committeeId),
			db: database.forCommittee(committeeId)
		});
}
