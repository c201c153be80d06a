import { recordShortcoming } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import { showDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Breach } from '../forms.ts';
import { canBreakPromise } from '../policy.ts';
import { canBeBroken } from '../promise.ts';
import { lockPromise, settle, step } from './keep-promise.ts';
import { savePromise } from './promise-step-queries.ts';

/**
 * A promise whose day has passed was broken: it becomes a shortcoming of who promised, each linked to the other, and whoever
 * asked has an answer that is to be told.
 */
export const breakPromise = (
	ctx: Context,
	id: Id,
	{ subject, criterion, description, cause, responsibility, told }: Breach
): Promise<{ id: Id; reference: string }> =>
	transaction(ctx, async (ctx) => {
		const promise = await lockPromise(ctx, id);
		insist(canBreakPromise(ctx.actor, promise));
		const day = today(ctx.clock);
		insistNow(canBeBroken(promise, day));
		const shortcoming = await recordShortcoming(ctx, {
			...{ subject, criterion, description, cause, responsibility },
			...{ source: 'dialogue', sourceId: id, sourceNote: showDate(promise.heldOn), foundOn: day }
		});
		await step(
			ctx,
			promise,
			{ kind: 'broken', words: description, doneBy: ctx.actor.memberId, doneOn: day, channel: 'self' },
			{ shortcomingId: shortcoming.id }
		);
		await savePromise(ctx, id, { state: 'broken', shortcoming_id: shortcoming.id });
		await settle(ctx, promise, 'promise-broken', told);
		return shortcoming;
	});
