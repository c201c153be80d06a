import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canJudgeHolding, isTheMoment } from '../../criticism-policy.ts';
import { updateCriticism } from './criticism-queries.ts';
import { lockCriticism } from './get-criticism.ts';
import { heldBackNoMore } from './hold-back-criticism.ts';
import { after, keepStep } from './take-step.ts';

export type Judgement = { outcome: 'released' | 'kept-back'; reason: string };

/** An inspector looks at what was held back: lets it go to the person, or leaves it held back. Either way it is said why. */
export const judgeHolding = (ctx: Context, id: Id, { outcome, reason }: Judgement): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { criticism, review, campaign } = await lockCriticism(ctx, id);
		insist(canJudgeHolding(ctx.actor, review, criticism));
		insistNow(isTheMoment('release', criticism, review, campaign));
		const state = outcome === 'released' ? after('release', criticism) : criticism.state;
		if (outcome === 'released') await updateCriticism(ctx, id, { state, ...heldBackNoMore });
		const doneBy = ctx.actor.memberId;
		await keepStep(ctx, criticism, state, { kind: outcome, reason, doneBy, channel: 'self' });
	});
