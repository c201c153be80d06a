import type { Actor } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';
import type { Locale } from '#platform/words.ts';
import { services } from './services.ts';

/** The context of somebody who is known: their committee's data, the present moment. */
export const contextFor = (actor: Actor, locale: Locale): Context => ({
	committeeId: actor.committeeId,
	actor,
	clock: services.clock,
	locale,
	db: services.database.forCommittee(actor.committeeId),
	inTransaction: false
});

/** The context of an account about which nothing but its identity is known yet. */
export const contextForAccount = (committeeId: string, memberId: string, accountId: string): Context =>
	contextFor({ accountId, memberId, committeeId, name: '', cellId: null, posts: [] }, 'vi');
