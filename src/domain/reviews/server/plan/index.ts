export { completeLine, isConcluded, isWhole, reopenPlan, submitPlan, takeBackPlan } from './change-plan.ts';
export {
	commitAtOnce,
	listHeads,
	listUnitsToHead,
	listUrgent,
	listUrgentOpen,
	type UrgentAction
} from './commit-urgent.ts';
export { getPlan, listPlanSteps, worksOnPlan, type Plan } from './get-plan.ts';
export { judgePlan, listApprovers, type PlanVerdict } from './judge-plan.ts';
export { filterPlans, listPlans, plansByUnit, type ListedPlan } from './list-plans.ts';
export { listWaiting } from './list-waiting.ts';
export { plansWorkbook } from './plans-workbook.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { getPublication, publishPlan, type Publication } from './publish-plan.ts';
