import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { canDecide, canExplain, canPause } from '#domain/supervision/policy.ts';
import { getLadder, isAsked, mayBePaused, mayBeResumed } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { permit } from '#web/server/permit.ts';
import { canReadAll } from '#domain/supervision/policy.ts';
import { isOwnersHead } from './owners-head.ts';

export async function load({ locals: { ctx }, params }) {
	const ladder = await getLadder(ctx, params.id);
	const action = await getCorrectiveAction(ctx, params.id);
	const { rules } = await cellRulesAsOf(ctx, today(ctx.clock));
	const acts = [
		{ path: 'explanation', when: isAsked(ladder, 'owner'), may: canExplain(ctx.actor, ladder.action) },
		{ path: 'decision', when: isAsked(ladder, 'leaders'), may: canDecide(ctx.actor, ladder.action) },
		{ path: 'pause', when: mayBePaused(ladder), may: canPause(ctx.actor, ladder.action) },
		{ path: 'resumption', when: mayBeResumed(ladder), may: canPause(ctx.actor, ladder.action) }
	] as const;
	return {
		ladder,
		action: {
			id: action.id,
			task: action.task,
			reference: action.reference,
			subjectName: action.subjectName
		},
		source: rules.inspection.ladder.source.number,
		acts: acts
			.filter(({ when }) => when.allowed)
			.map(({ path, when, may }) => ({ path, permit: permit(ctx, all(when, may)) })),
		readsAll: canReadAll(ctx.actor),
		concernsHead:
			ladder.taken.some(({ asks }) => asks === 'leaders') && (await isOwnersHead(ctx, ladder.action))
	};
}
