import { outcomesNow } from '#domain/supervision/round.ts';
import { getRound, listChosen, rulesOfRound } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';

/** Paper first: one sheet for each that was not looked at yet, to be filled in by hand on the spot. */
export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const day = today(ctx.clock);
	return {
		round,
		checklist: (await rulesOfRound(ctx, round)).checklist.value,
		sheets: (await listChosen(ctx, round.id))
			.filter(({ takenOutReason, checkId }) => takenOutReason === null && !checkId)
			.map(({ action }) => ({ action, outcomes: outcomesNow(action, day) }))
	};
}
