import type { Channel } from '#platform/actor.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Asks } from '../../ladder.ts';
import { canDecide, canExplain } from '../../policy.ts';
import { insertRungAnswer } from './ladder-queries.ts';
import { lockLadder } from './pause-ladder.ts';
import type { Ladder } from './read-ladders.ts';

/** The newest rung of the present episode that asks for these words, if it was taken. */
export const rungAsking = ({ taken }: Pick<Ladder, 'taken'>, asks: Asks) =>
	taken.findLast((rung) => rung.asks === asks);

export const isAsked = (ladder: Pick<Ladder, 'taken'>, asks: 'owner' | 'leaders'): Answer =>
	rungAsking(ladder, asks)
		? yes
		: no(asks === 'owner' ? 'supervision.no-explanation-asked' : 'supervision.not-told-above');

/** The owner explains why it is late. Their words stand with the rung for good; later words are added. */
export const explainDelay = (
	ctx: Context,
	actionId: Id,
	{ words, channel = 'on-behalf' }: { words: string; channel?: 'paper' | 'on-behalf' }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const ladder = await lockLadder(ctx, actionId);
		insist(canExplain(ctx.actor, ladder.action));
		insistNow(isAsked(ladder, 'owner'));
		const isOwn = ladder.action.ownerId === ctx.actor.memberId;
		await answer(ctx, ladder, 'owner', {
			words,
			saidBy: ladder.action.ownerId,
			channel: isOwn ? 'self' : channel
		});
	});

/** A leader of the committee says what follows from what was told to the level above. */
export const decideAbove = (ctx: Context, actionId: Id, { words }: { words: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const ladder = await lockLadder(ctx, actionId);
		insist(canDecide(ctx.actor, ladder.action));
		insistNow(isAsked(ladder, 'leaders'));
		await answer(ctx, ladder, 'leaders', { words, saidBy: ctx.actor.memberId, channel: 'self' });
	});

async function answer(
	ctx: Context,
	ladder: Ladder,
	asks: 'owner' | 'leaders',
	said: { words: string; saidBy: Id; channel: Channel }
): Promise<void> {
	const [id, stepId] = [newId(), rungAsking(ladder, asks)!.id];
	await insertRungAnswer(ctx, { id, stepId, ...said });
	await record(
		ctx,
		asks === 'owner' ? 'corrective-action.delay-explained' : 'corrective-action.decided-above',
		{
			subjectType: 'corrective-action',
			subjectId: ladder.action.id,
			onBehalfOf: said.channel === 'self' ? null : said.saidBy,
			channel: said.channel,
			to: { ladderAnswerId: id, ladderStepId: stepId }
		}
	);
}
