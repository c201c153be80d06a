import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { HoldBackGround } from '../../criticism.ts';
import { isTheMoment } from '../../criticism-policy.ts';
import { canHoldBack } from '../../policy.ts';
import { updateCriticism } from './criticism-queries.ts';
import { lockCriticism } from './get-criticism.ts';
import { after, keepStep } from './take-step.ts';

export type HoldingBack = { ground: HoldBackGround; reason: string };

/** The chair holds back what names no fact or insults. Its author and the inspectors read why; the person does not meet it. */
export const holdBackCriticism = (ctx: Context, id: Id, { ground, reason }: HoldingBack): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { criticism, review, campaign } = await lockCriticism(ctx, id);
		insist(canHoldBack(ctx.actor, review, criticism.authorId));
		insistNow(isTheMoment('hold-back', criticism, review, campaign));
		const state = after('hold-back', criticism);
		const doneBy = ctx.actor.memberId;
		await updateCriticism(ctx, id, {
			...{ state, held_back_ground: ground, held_back_reason: reason, held_back_by: doneBy }
		});
		await keepStep(ctx, criticism, state, { kind: 'held-back', ground, reason, doneBy, channel: 'self' });
	});

/** What a criticism is when nobody holds it back any more. */
export const heldBackNoMore = { held_back_ground: null, held_back_reason: null, held_back_by: null };
