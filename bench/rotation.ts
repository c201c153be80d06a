import { checkPlan } from '#domain/accompaniment/rotation/check-plan.ts';
import { makeProblem } from '#domain/accompaniment/rotation/example-problem.ts';
import { evenWait } from '#domain/accompaniment/rotation/waits.ts';
import { solveRotation } from '#domain/accompaniment/server/rotation/solve-rotation.ts';
import { round, say } from './measure.ts';

/** The leaders’ rotation over all cells, 60 % of which meet on the same three evenings: seconds, what is proved, and what the checker says. */
export async function rotations(): Promise<void> {
	for (const size of [
		{ cells: 18, months: 12, leaders: 2 },
		{ cells: 90, months: 24, leaders: 3 }
	]) {
		const problem = makeProblem(size);
		const found = await solveRotation(problem);
		const breaches = checkPlan(problem, found.visits, found);
		if (breaches.length) throw new Error(`the checker refuses the plan: ${JSON.stringify(breaches[0])}`);
		say({
			name: `rotation, ${size.cells} cells × ${size.months} months, ${size.leaders} leaders`,
			unit: 's',
			value: round(found.seconds),
			goal: size.cells > 18 ? 60 : 10,
			visits: found.visits.length,
			longestWait: found.longestWait,
			evenWait: evenWait(problem),
			isWaitProved: found.isWaitProved,
			excess: found.excess,
			excessBound: found.excessBound,
			breaches: breaches.length
		});
	}
}
