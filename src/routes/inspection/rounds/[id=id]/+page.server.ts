import { canInspect, canKeepProgramme, canReadAll } from '#domain/supervision/policy.ts';
import { isUnderWay, mayBeCancelled, mayBeDrawn, mayEnd } from '#domain/supervision/round.ts';
import {
	getItem,
	getRound,
	listChosen,
	listFindings,
	mayBeConcluded,
	noticesOfRound,
	seedFingerprint
} from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const readsAll = canReadAll(ctx.actor);
	const chosen = await listChosen(ctx, round.id);
	const unchecked = chosen.filter(
		({ takenOutReason, checkId }) => takenOutReason === null && !checkId
	).length;
	const inspects = canInspect(ctx.actor);
	const concluded = mayBeConcluded(round);
	return {
		round,
		chosen,
		unchecked,
		readsAll,
		day: today(ctx.clock),
		programme: round.itemId && readsAll ? (await getItem(ctx, round.itemId)).programme : null,
		fingerprint: await seedFingerprint(ctx, round.id),
		findings: readsAll ? await listFindings(ctx, round.id) : [],
		notices: await noticesOfRound(ctx, round.id),
		entersChecks: canKeepProgramme(ctx.actor).allowed && isUnderWay(round).allowed,
		inspects: inspects.allowed,
		mayDraw: permit(ctx, all(inspects, mayBeDrawn(round))),
		mayChange: permit(ctx, all(inspects, isUnderWay(round))),
		mayEnd: permit(ctx, all(inspects, mayEnd(round, unchecked))),
		mayCancel: permit(ctx, all(inspects, mayBeCancelled(round))),
		mayConclude: permit(ctx, all(inspects, concluded))
	};
}
