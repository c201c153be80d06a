import { canEnterVerdict } from '#domain/rectification/policy.ts';
import {
	lockCorrectiveAction,
	recheckCorrectiveAction,
	verifyCorrectiveAction
} from '#domain/rectification/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { postKinds, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isUnderWay, outcomesNow, type CheckOutcome, type Mark } from '../../round.ts';
import { judgesOn } from './inspectors-of.ts';
import { lockRound, rulesOfRound } from './read-round.ts';
import type { RoundRecord } from './round-queries.ts';
import { chosenOf, insertCheck } from './sample-queries.ts';

/** What was seen on the spot: each item of the check-list, a result, and words. With `inspectorId`, entered from paper for them. */
export type Check = {
	answers: Record<string, Mark>;
	outcome: CheckOutcome;
	words: string;
	doneOn: PlainDate;
	newDueOn: PlainDate | null;
	inspectorId: Id | null;
};

/**
 * Enters what an inspector saw of one corrective action. Where the moment is right, that is the verdict or the re-check at the
 * same time: nothing is entered twice.
 */
export const checkAction = (ctx: Context, roundId: Id, actionId: Id, check: Check): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		const action = await lockCorrectiveAction(ctx, actionId);
		const inspectorId = check.inspectorId ?? ctx.actor.memberId;
		await insistInspector(ctx, round, action, inspectorId);
		insistNow(isUnderWay(round));
		await insistInSample(ctx, roundId, actionId);
		await insistComplete(ctx, round, check);
		if (!outcomesNow(action, check.doneOn).includes(check.outcome))
			throw new Refusal('supervision.outcome-not-now', 409, { field: 'outcome' });

		const channel: Channel = inspectorId === ctx.actor.memberId ? 'self' : 'paper';
		const id = newId();
		await insertCheck(ctx, {
			...{ id, roundId, actionId, answers: check.answers, outcome: check.outcome, words: check.words },
			...{ checkedOn: check.doneOn, inspectorId, channel }
		});
		await record(ctx, 'inspection-round.checked', {
			subjectType: 'inspection-round',
			subjectId: roundId,
			onBehalfOf: channel === 'self' ? null : inspectorId,
			channel,
			to: { checkId: id, actionId, outcome: check.outcome, on: check.doneOn }
		});
		await judge(ctx, actionId, { ...check, inspectorId });
	});

/** The verdict and the re-check are those of rectification, with all their rules. */
async function judge(ctx: Context, id: Id, { outcome, words, doneOn, newDueOn, inspectorId }: Check) {
	const found = { words, doneOn, inspectorId };
	if (outcome === 'verified' || outcome === 'returned')
		await verifyCorrectiveAction(ctx, id, { ...found, outcome });
	if (outcome === 'held' || outcome === 'recurred')
		await recheckCorrectiveAction(ctx, id, { ...found, outcome, newDueOn });
}

/** An inspector of this round who may look at it; from paper the office enters it, who is as far from the work. */
async function insistInspector(
	ctx: Context,
	round: RoundRecord,
	work: Awaited<ReturnType<typeof lockCorrectiveAction>>,
	inspectorId: Id
): Promise<void> {
	if (inspectorId !== ctx.actor.memberId) {
		const posts = await listPostHolders(ctx, postKinds, today(ctx.clock));
		const inspector = {
			memberId: inspectorId,
			posts: posts.filter(({ memberId }) => memberId === inspectorId)
		};
		insist(canEnterVerdict(ctx.actor, inspector, work));
	}
	insist((await judgesOn(ctx, [inspectorId], today(ctx.clock)))(inspectorId, work));
	if (!round.inspectors.some(({ id }) => id === inspectorId))
		throw new Refusal('supervision.not-of-this-round', 403);
}

async function insistInSample(ctx: Context, roundId: Id, actionId: Id): Promise<void> {
	const one = (await chosenOf(ctx, roundId)).find((chosen) => chosen.actionId === actionId);
	if (!one || one.takenOutReason !== null) throw new Refusal('supervision.not-in-the-sample', 409);
	if (one.checkId) throw new Refusal('supervision.checked-already', 409);
}

/** Every item is marked; it was seen between the draw and today. */
async function insistComplete(ctx: Context, round: RoundRecord, { answers, doneOn }: Check): Promise<void> {
	const { checklist } = await rulesOfRound(ctx, round);
	const missing = checklist.value.find(({ code }) => !answers[code]);
	if (missing) throw new Refusal('supervision.answers-missing', 400, { field: `item-${missing.code}` });
	if (doneOn > today(ctx.clock))
		throw new Refusal('rectification.done-in-the-future', 400, { field: 'doneOn' });
	if (round.drawnOn && doneOn < round.drawnOn)
		throw new Refusal('supervision.check-before-the-draw', 400, { field: 'doneOn', date: round.drawnOn });
}

/** For whom this person may enter what was seen: themselves, or from paper the inspectors of the round who may look at it. */
export async function listCheckers(
	ctx: Context,
	round: RoundRecord,
	work: Awaited<ReturnType<typeof lockCorrectiveAction>>
) {
	const judge = await judgesOn(
		ctx,
		round.inspectors.map(({ id }) => id),
		today(ctx.clock)
	);
	return round.inspectors.filter(({ id }) => judge(id, work).allowed);
}
