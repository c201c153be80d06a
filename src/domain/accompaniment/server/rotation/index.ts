export { addAbsence, addWish, listConditions, withdrawAbsence, withdrawWish } from './keep-conditions.ts';
export {
	adoptPlan,
	askSolution,
	discardPlan,
	draftPlan,
	draftReplan,
	getPlan,
	offerPlan,
	visitsPlanned
} from './keep-plan.ts';
export { listRotationWaiting } from './list-rotation-waiting.ts';
export { findVisit, listSubstitutes, markVisit, noteVisitMade, type Mark } from './mark-visit.ts';
export { allPlans, findPlansLeftBehind, latestPlan, leadersOf, type ListedPlan } from './plan-queries.ts';
export { outcomesIn } from './outcome-queries.ts';
export {
	attendancesOf,
	firstMonthShown,
	listBrokenVisits,
	listOwnVisits,
	listVisits,
	readCoverage,
	type CoverageRow,
	type Square
} from './read-rotation.ts';
export { solvePlan } from './solve-plan.ts';
