import { recordShortcoming, type NewShortcoming } from '#domain/rectification/server/index.ts';
import { getMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { all, insist, insistNow, no, Refusal, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canInspect } from '../../policy.ts';
import { mayBeCancelled, mayEnd } from '../../round.ts';
import { lockRound, placesNow } from './read-round.ts';
import { saveEnd } from './round-queries.ts';
import { chosenOf } from './sample-queries.ts';

/** How much of a round was not looked at yet. */
export const countUnchecked = async (ctx: Context, roundId: Id): Promise<number> =>
	(await chosenOf(ctx, roundId)).filter(({ takenOutReason, checkId }) => takenOutReason === null && !checkId)
		.length;

/** Ends a round in which everything was looked at, with what is to be said of the whole. */
export const endRound = (ctx: Context, roundId: Id, { words }: { words: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(mayEnd(round, await countUnchecked(ctx, roundId)));
		await finish(ctx, roundId, 'closed', words);
	});

/** Gives a round up, with the reason. What was drawn and seen stays readable. */
export const cancelRound = (ctx: Context, roundId: Id, { reason }: { reason: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(mayBeCancelled(round));
		await finish(ctx, roundId, 'cancelled', reason);
	});

async function finish(ctx: Context, roundId: Id, state: 'closed' | 'cancelled', words: string) {
	await saveEnd(ctx, roundId, { state, words, on: today(ctx.clock) });
	await record(ctx, state === 'closed' ? 'inspection-round.ended' : 'inspection-round.cancelled', {
		subjectType: 'inspection-round',
		subjectId: roundId
	});
}

/** Puts what inspectors found in a round into the register: of one of its places, or of somebody there. */
export const recordFinding = (
	ctx: Context,
	roundId: Id,
	found: Omit<NewShortcoming, 'source' | 'sourceId' | 'sourceNote'>
): Promise<{ id: Id; reference: string }> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(round.drawnOn && round.state !== 'cancelled' ? yes : all(no('supervision.not-drawn-yet')));
		const { subject, foundOn } = found;
		const unitId = subject.memberId
			? (await getMember(ctx, subject.memberId, foundOn)).cellId
			: subject.unitId;
		if (!unitId || !(await placesNow(ctx, round)).includes(unitId))
			throw new Refusal('supervision.not-in-these-units', 400, { field: 'subject' });
		return recordShortcoming(ctx, {
			...found,
			source: 'inspection',
			sourceId: roundId,
			sourceNote: round.title
		});
	});
