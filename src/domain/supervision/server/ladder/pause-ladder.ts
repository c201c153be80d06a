import { getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canPause } from '../../policy.ts';
import { endPause, holdAction, insertPause } from './ladder-queries.ts';
import { ladderOf, type Ladder } from './read-ladders.ts';

/** Finds where an action stands on the ladder; refuses (404) when the action is not theirs to see. */
export async function getLadder(ctx: Context, actionId: Id): Promise<Ladder> {
	const { id } = await getCorrectiveAction(ctx, actionId);
	return (await ladderOf(ctx, [id])).get(id)!;
}

/** The same, held until the transaction ends. */
export async function lockLadder(ctx: Context, actionId: Id): Promise<Ladder> {
	await getCorrectiveAction(ctx, actionId);
	await holdAction(ctx, actionId);
	return getLadder(ctx, actionId);
}

/** Only what its owner has yet to mend, and what is not paused, can be paused. */
export function mayBePaused({ isOnLadder, paused }: Pick<Ladder, 'isOnLadder' | 'paused'>): Answer {
	if (!isOnLadder) return no('supervision.not-on-the-ladder');
	return paused ? no('supervision.paused-already') : yes;
}

export const mayBeResumed = ({ paused }: Pick<Ladder, 'paused'>): Answer =>
	paused ? yes : no('supervision.not-paused');

/** Stops the ladder of one corrective action, for a reason that everybody concerned reads. */
export const pauseLadder = (ctx: Context, actionId: Id, { reason }: { reason: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const ladder = await lockLadder(ctx, actionId);
		insist(canPause(ctx.actor, ladder.action));
		insistNow(mayBePaused(ladder));
		const [id, on] = [newId(), today(ctx.clock)];
		await insertPause(ctx, { id, actionId, round: ladder.action.round, reason, on });
		await record(ctx, 'corrective-action.ladder-paused', {
			subjectType: 'corrective-action',
			subjectId: actionId,
			to: { pauseId: id, on }
		});
	});

/** Lets it go on where it was. */
export const resumeLadder = (ctx: Context, actionId: Id, { words }: { words: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const ladder = await lockLadder(ctx, actionId);
		insist(canPause(ctx.actor, ladder.action));
		insistNow(mayBeResumed(ladder));
		const on = today(ctx.clock);
		await endPause(ctx, ladder.paused!.id, words, on);
		await record(ctx, 'corrective-action.ladder-resumed', {
			subjectType: 'corrective-action',
			subjectId: actionId,
			to: { pauseId: ladder.paused!.id, on }
		});
	});
