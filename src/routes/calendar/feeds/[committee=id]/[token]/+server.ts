import { findActor } from '#domain/accounts/server/index.ts';
import { findFeed } from '#domain/cell-meetings/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { calendarFile, calendarResponse } from '#web/server/calendar-file.ts';
import { contextFor } from '#web/server/context-for.ts';
import { services } from '#web/server/services.ts';

/** What a phone reads, without signing in: the secret says whose calendar it is, and their posts of today what is in it. */
export async function GET({ params, locals: { locale } }) {
	const db = services.database.forCommittee(params.committee);
	const feed = await findFeed({ db }, params.token);
	if (!feed) throw notFound();
	const account = { id: '', committeeId: params.committee, memberId: feed.memberId };
	const actor = await findActor(db, account, services.clock);
	if (!actor) throw notFound();
	return calendarResponse(await calendarFile(contextFor(actor, locale), feed.scope, feed.unitId), false);
}
