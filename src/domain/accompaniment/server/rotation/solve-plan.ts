import type { Id } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { checkPlan } from '../../rotation/check-plan.ts';
import { isUnderWay, type PlanOutcome, type PlanStep, type RotationPlan } from '../../rotation/plan.ts';
import { evenWait } from '../../rotation/waits.ts';
import { findPlan, leadersOf, savePlan, takeTurn } from './plan-queries.ts';
import { problemOf } from './problem-of-plan.ts';
import { replanRotation } from './replan-rotation.ts';
import { solveRotation } from './solve-rotation.ts';

/**
 * Reckons a plan that was asked for, and says on it how far it is and whether it went wrong. One that was left half done begins
 * anew; one that somebody is reckoning, or that is done, is left alone. What comes out is looked through by the checker first.
 */
export async function solvePlan(ctx: Context, id: Id): Promise<void> {
	const wrong = await transaction(ctx, async (turn): Promise<Error | null> => {
		if (!(await takeTurn(turn, id))) return null;
		const plan = await findPlan(ctx, id);
		if (!plan || !plan.problem || !isUnderWay(plan.state)) return null;
		await savePlan(ctx, id, { state: 'solving', step: 'wishes' });
		try {
			const outcome = await reckon(ctx, plan, async (step) => {
				await savePlan(ctx, id, { step });
			});
			await transaction(ctx, async (ctx) => {
				await savePlan(ctx, id, { state: 'solved', step: null, outcome, finished_at: ctx.clock.now() });
				const { visits, longestWait, isWaitProved, seconds } = outcome;
				await record(ctx, 'rotation-plan.solved', {
					subjectType: 'rotation-plan',
					subjectId: id,
					to: { visits: visits.length, longestWait, isWaitProved, seconds }
				});
			});
			return null;
		} catch (error) {
			const failure = 'accompaniment.solving-failed';
			await savePlan(ctx, id, { state: 'failed', step: null, failure, finished_at: ctx.clock.now() });
			return error as Error;
		}
	});
	if (wrong) throw wrong;
}

async function reckon(
	ctx: Context,
	plan: RotationPlan,
	say: (step: PlanStep) => Promise<void>
): Promise<PlanOutcome> {
	const problem = plan.problem!;
	if (plan.replans) return change(ctx, plan, say);
	const { visits, ...rest } = await solveRotation(problem, say);
	const outcome: PlanOutcome = {
		visits,
		...rest,
		evenWait: evenWait(problem),
		unmetWishes: rest.unmetWishes,
		changes: null
	};
	insistOnSound(plan, outcome, 0);
	return outcome;
}

async function change(
	ctx: Context,
	plan: RotationPlan,
	say: (step: PlanStep) => Promise<void>
): Promise<PlanOutcome> {
	const problem = plan.problem!;
	const began = performance.now();
	const previous = (await findPlan(ctx, plan.replans!))?.outcome?.visits ?? [];
	const { past } = await problemOf(ctx, plan, await leadersOf(ctx, plan.id));
	await say('wait');
	const { visits, dropped, added, longestWait, isWaitProved, unmetWishes, isProved } = await replanRotation(
		problem,
		previous,
		past
	);
	const outcome: PlanOutcome = {
		...{ visits, longestWait, isWaitProved, unmetWishes },
		evenWait: evenWait(problem),
		excess: null,
		excessBound: null,
		costlyWishes: [],
		seconds: (performance.now() - began) / 1000,
		changes: { dropped, added, fromMonth: past.before, isProved }
	};
	insistOnSound(plan, outcome, past.before);
	return outcome;
}

/** A plan that breaks a rule is not shown to anybody. What is past is as it was. */
function insistOnSound({ problem }: RotationPlan, outcome: PlanOutcome, before: number): void {
	const breaches = checkPlan(problem!, outcome.visits, outcome).filter(
		({ month }) => month === undefined || month >= before
	);
	if (breaches.length) throw new Error(`The plan does not hold: ${JSON.stringify(breaches.slice(0, 5))}`);
}
