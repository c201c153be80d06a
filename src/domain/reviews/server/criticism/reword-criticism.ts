import type { Id } from '#platform/id.ts';
import { insist, insistNow } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Wording } from '../../criticism.ts';
import { canReword, isTheMoment } from '../../criticism-policy.ts';
import { updateCriticism, updateWording } from './criticism-queries.ts';
import { lockCriticism } from './get-criticism.ts';
import { heldBackNoMore } from './hold-back-criticism.ts';
import { insistHappened } from './raise-criticism.ts';
import { after, channelOf, keepStep, type Helped } from './take-step.ts';

/** Its author words it anew, and it goes on its way; the wording before is kept in its history. */
export const rewordCriticism = (ctx: Context, id: Id, wording: Wording & Helped): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { criticism, review, campaign } = await lockCriticism(ctx, id);
		insist(canReword(ctx.actor, review, criticism));
		insistNow(isTheMoment('reword', criticism, review, campaign));
		insistHappened(ctx, wording);
		const state = after('reword', criticism);
		const channel = channelOf(ctx, criticism.authorId, wording);
		await updateWording(ctx, id, wording, channel);
		await updateCriticism(ctx, id, { state, ...heldBackNoMore });
		await keepStep(ctx, criticism, state, {
			...{ kind: 'reworded', wording, doneBy: criticism.authorId, channel }
		});
	});
