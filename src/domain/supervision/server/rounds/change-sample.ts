import { listActions } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canInspect } from '../../policy.ts';
import { isUnderWay } from '../../round.ts';
import { judgesOn } from './inspectors-of.ts';
import { listChosen, lockRound, placesNow } from './read-round.ts';
import type { RoundRecord } from './round-queries.ts';
import { chosenOf, insertChosen, saveTakenOut } from './sample-queries.ts';

/** Adds a corrective action by hand, beside what was drawn, for a reason that stays with it. */
export const handPick = (ctx: Context, roundId: Id, actionId: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(isUnderWay(round));
		const choices = await listPickable(ctx, round);
		if (!choices.some(({ id }) => id === actionId)) await refusePick(ctx, round, actionId);
		await insertChosen(ctx, roundId, [actionId], { choice: 'by-hand', reason });
		await record(ctx, 'inspection-round.hand-picked', {
			subjectType: 'inspection-round',
			subjectId: roundId,
			to: { actionId }
		});
	});

/** What can be added by hand: of the round's places, not in it yet, and somebody of the round may look at it. */
export async function listPickable(ctx: Context, round: RoundRecord) {
	const there = new Set((await chosenOf(ctx, round.id)).map(({ actionId }) => actionId));
	const inspectorIds = round.inspectors.map(({ id }) => id);
	const judge = await judgesOn(ctx, inspectorIds, today(ctx.clock));
	return (await listActions(ctx, { unitIds: await placesNow(ctx, round) })).filter(
		(action) => !there.has(action.id) && inspectorIds.some((id) => judge(id, action).allowed)
	);
}

async function refusePick(ctx: Context, round: RoundRecord, actionId: Id): Promise<never> {
	const field = { field: 'action' };
	if ((await chosenOf(ctx, round.id)).some((one) => one.actionId === actionId))
		throw new Refusal('supervision.in-the-sample-already', 409, field);
	const [action] = await listActions(ctx, { ids: [actionId] });
	if (action && (await placesNow(ctx, round)).includes(action.unitId))
		throw new Refusal('supervision.nobody-may-judge', 409, field);
	throw new Refusal('supervision.not-in-these-units', 409, field);
}

/** Takes something out of a round for a reason that stays with it; never an inspector's own work, and nothing looked at already. */
export const takeOut = (ctx: Context, roundId: Id, actionId: Id, reason: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(isUnderWay(round));
		const one = (await listChosen(ctx, roundId)).find((chosen) => chosen.actionId === actionId);
		if (!one || one.takenOutReason !== null) throw new Refusal('supervision.not-in-the-sample', 409);
		if (one.checkId) throw new Refusal('supervision.checked-already', 409);
		insist((await judgesOn(ctx, [ctx.actor.memberId], today(ctx.clock)))(ctx.actor.memberId, one.action));
		await saveTakenOut(ctx, roundId, actionId, reason);
		await record(ctx, 'inspection-round.taken-out', {
			subjectType: 'inspection-round',
			subjectId: roundId,
			to: { actionId, choice: one.choice }
		});
	});
