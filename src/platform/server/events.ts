import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Channel } from '../actor.ts';
import type { Id } from '../id.ts';
import type { Context } from './context.ts';
import type { Db } from './database.ts';

/** What happened, to what, from which to which values. Personal texts go in by reference, never by word. */
export type Happening = {
	subjectType: string;
	subjectId: Id;
	/** Whose words or deed it is when the actor only entered it. */
	onBehalfOf?: Id | null;
	channel?: Channel;
	from?: unknown;
	to?: unknown;
};

/** Writes one event into the committee's journal, in the transaction of the change itself. */
export async function record(ctx: Context, act: string, happening: Happening): Promise<void> {
	if (!ctx.inTransaction) throw new Error(`${act} was recorded outside a transaction`);
	const content = JSON.stringify({
		act,
		at: ctx.clock.now().getTime(),
		actorId: ctx.actor.memberId,
		onBehalfOf: happening.onBehalfOf ?? null,
		channel: happening.channel ?? 'self',
		subjectType: happening.subjectType,
		subjectId: happening.subjectId,
		from: happening.from ?? null,
		to: happening.to ?? null
	});
	await sql`select append_event(${content})`.execute(ctx.db);
}

export type JournalCheck = { sound: true; events: number; head: string } | { sound: false; brokenAt: number };

/** Recomputes the whole chain of a committee from its first event: one changed byte, and it says where. */
export async function verifyJournal(db: Db, committeeId: Id): Promise<JournalCheck> {
	let hash: Buffer = Buffer.alloc(0);
	let sequence = 0;
	for (;;) {
		const events = await db
			.selectFrom('events')
			.select(['sequence', 'content', 'previous_hash', 'hash'])
			.where('committee_id', '=', committeeId)
			.where('sequence', '>', sequence)
			.orderBy('sequence')
			.limit(1000)
			.execute();
		for (const event of events) {
			const expected = createHash('sha256')
				.update(hash)
				.update(`${sequence + 1} ${event.content}`)
				.digest();
			const unbroken =
				event.sequence === sequence + 1 && event.previous_hash.equals(hash) && event.hash.equals(expected);
			if (!unbroken) return { sound: false, brokenAt: sequence + 1 };
			hash = event.hash;
			sequence = event.sequence;
		}
		if (events.length < 1000) break;
	}
	const head = await db
		.selectFrom('journal_heads')
		.select('sequence')
		.where('committee_id', '=', committeeId)
		.executeTakeFirst();
	if ((head?.sequence ?? 0) !== sequence) return { sound: false, brokenAt: sequence + 1 };
	return { sound: true, events: sequence, head: hash.toString('hex') };
}

/** The events about some things, oldest first. */
export const listEvents = (ctx: Context, subjectIds: Id[]) =>
	ctx.db
		.selectFrom('events')
		.leftJoin('members', (join) =>
			join
				.onRef('members.committee_id', '=', 'events.committee_id')
				.onRef('members.member_id', '=', 'events.actor_id')
		)
		.select(['events.sequence', 'act', 'subject_id', 'happened_at', 'members.full_name as actor', 'content'])
		.where('subject_id', 'in', subjectIds)
		.orderBy('events.sequence')
		.execute();
