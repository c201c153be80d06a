import { getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { checkForm } from '#domain/supervision/forms.ts';
import { canKeepProgramme } from '#domain/supervision/policy.ts';
import { isUnderWay, outcomesNow } from '#domain/supervision/round.ts';
import { checkAction, getRound, listCheckers, rulesOfRound } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const round = await getRound(ctx, params.id);
	const action = await getCorrectiveAction(ctx, params.action);
	const checkers = await listCheckers(ctx, round, action);
	const isChecker = checkers.some(({ id }) => id === ctx.actor.memberId);
	const somebody = checkers.length ? yes : no('supervision.nobody-may-judge');
	const day = today(ctx.clock);
	return {
		round,
		action,
		// An inspector of the round enters their own; anybody else enters it from paper for one of them.
		checkers: isChecker ? [] : checkers,
		checklist: (await rulesOfRound(ctx, round)).checklist.value,
		outcomes: outcomesNow(action, day),
		day,
		may: permit(ctx, all(canKeepProgramme(ctx.actor), isUnderWay(round), somebody))
	};
}

export const actions = {
	default: formAction(checkForm, async (ctx, check, { params }) => {
		await checkAction(ctx, params.id!, params.action!, check);
		return `/inspection/rounds/${params.id}`;
	})
};
