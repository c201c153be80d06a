import { findByPublicAddress } from '#domain/organization/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Locale } from '#platform/words.ts';
import { contextFor } from './context-for.ts';
import { services } from './services.ts';

/** The public before the pages of a committee, found by its address; refuses (404) an address that nobody has. */
export async function publicContext(handle: string, locale: Locale): Promise<Context> {
	const committeeId = await findByPublicAddress(services.database.outside, handle);
	if (!committeeId) throw notFound();
	return contextFor(publicActor(committeeId), locale);
}
