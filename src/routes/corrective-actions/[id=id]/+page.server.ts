import {
	isOverdue,
	isTheMoment,
	threeDates,
	type StepKind
} from '#domain/rectification/corrective-action.ts';
import { stepEntry } from '#domain/rectification/history.ts';
import { canBringVerdict, canReport, canSteer } from '#domain/rectification/policy.ts';
import { getCorrectiveAction, listSteps } from '#domain/rectification/server/index.ts';
import { getLadder, roundsOfAction } from '#domain/supervision/server/index.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

/** What can be done now, the most likely first; each with who may do it. */
const acts = [
	{ path: 'report', kind: 'reported', may: canReport },
	{ path: 'verification', kind: 'verified', may: canBringVerdict },
	{ path: 'recheck', kind: 'held', may: canBringVerdict },
	{ path: 'progress', kind: 'progress', may: canReport },
	{ path: 'extension', kind: 'extended', may: canSteer },
	{ path: 'owner', kind: 'owner-changed', may: canSteer }
] as const satisfies { path: string; kind: StepKind; may: unknown }[];

export async function load({ locals: { ctx, locale }, params }) {
	const action = await getCorrectiveAction(ctx, params.id);
	const steps = (await listSteps(ctx, action.shortcomingId)).filter((step) => step.actionId === action.id);
	const words = rectificationWords(locale);
	return {
		action,
		isOverdue: isOverdue(action, today(ctx.clock)),
		dates: threeDates(action, steps),
		acts: acts
			.filter(({ kind }) => isTheMoment(action, kind).allowed)
			.map(({ path, may }) => ({ path, permit: permit(ctx, may(ctx.actor, action)) })),
		ladder: await getLadder(ctx, action.id),
		rounds: await roundsOfAction(ctx, action.id),
		history: steps.map((step) => stepEntry(step, words))
	};
}
