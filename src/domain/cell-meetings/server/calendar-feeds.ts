import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '#platform/id.ts';
import { insist, notFound, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canReadCalendar } from '../habit-policy.ts';
import { endFeed, feedByHash, feedsOf, insertFeed, type Feed, type FeedScope } from './calendar-queries.ts';

/** The secret addresses that this person has, without their secrets: those are shown once and kept by nobody. */
export const listFeeds = (ctx: Context): Promise<Feed[]> => feedsOf(ctx, ctx.actor.memberId);

/** Whether a person may read a calendar: their own, a cell’s, or the whole committee’s. */
export const canReadScope = (ctx: Context, scope: FeedScope, unitId: Id | null) =>
	scope === 'own' ? yes : canReadCalendar(ctx.actor, scope === 'cell' ? unitId : null);

/** A new secret for a calendar; the one before stops working at once. Answers the secret, which cannot be read again. */
export const renewFeed = (ctx: Context, scope: FeedScope, unitId: Id | null): Promise<string> =>
	transaction(ctx, async (ctx) => {
		if ((scope === 'cell') !== (unitId !== null)) throw notFound();
		insist(canReadScope(ctx, scope, unitId));
		const before = await endFeed(ctx, scope, unitId);
		const token = randomBytes(24).toString('base64url');
		const id = await insertFeed(ctx, { scope, unitId, hash: hashOf(token) });
		await record(ctx, 'calendar-feed.made', {
			subjectType: 'calendar-feed',
			subjectId: id,
			from: before ?? null,
			to: { scope, unitId }
		});
		return token;
	});

/** The secret of a calendar stops working; where there is none, nothing changes. */
export const stopFeed = (ctx: Context, scope: FeedScope, unitId: Id | null): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const ended = await endFeed(ctx, scope, unitId);
		if (ended)
			await record(ctx, 'calendar-feed.ended', { subjectType: 'calendar-feed', subjectId: ended.id });
	});

/** The calendar that a secret stands for, as long as it works. */
export const findFeed = (ctx: Pick<Context, 'db'>, token: string): Promise<Feed | undefined> =>
	feedByHash(ctx, hashOf(token));

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
