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
export {
	findVisit as findRotationVisit,
	listSubstitutes,
	markVisit,
	noteVisitMade,
	type Mark
} from './mark-visit.ts';
export { allPlans, findPlansLeftBehind, latestPlan, leadersOf, type ListedPlan } from './plan-queries.ts';
export { outcomesIn } from './outcome-queries.ts';
export {
	attendancesOf,
	firstMonthShown,
	listBrokenVisits,
	listOwnVisits,
	listVisits as listRotationVisits,
	readCoverage,
	type CoverageRow,
	type Square
} from './read-rotation.ts';
export { solvePlan } from './solve-plan.ts';
export { reasonInWords, whyNotKept } from './explain-plan.ts';
export { coverageWorkbook, planWorkbook } from './rotation-workbook.ts';
