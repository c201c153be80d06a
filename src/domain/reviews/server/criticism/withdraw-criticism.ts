import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canWithdraw, isTheMoment } from '../../criticism-policy.ts';
import { updateCriticism } from './criticism-queries.ts';
import { lockCriticism } from './get-criticism.ts';
import { after, channelOf, keepStep } from './take-step.ts';

/** Its author takes it back, or whoever entered it for them. It stays in its history, and asks for no answer. */
export const withdrawCriticism = (ctx: Context, id: Id, { reason }: { reason: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { criticism, review, campaign } = await lockCriticism(ctx, id);
		insist(canWithdraw(ctx.actor, review, criticism));
		insistNow(isTheMoment('withdraw', criticism, review, campaign));
		const state = after('withdraw', criticism);
		await updateCriticism(ctx, id, { state });
		const channel = channelOf(ctx, criticism.authorId, {});
		await keepStep(ctx, criticism, state, {
			...{ kind: 'withdrawn', reason: reason || null, doneBy: criticism.authorId, channel }
		});
	});
