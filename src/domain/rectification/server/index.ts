export { answerShortcoming, listSpeakers, type SubjectAnswer } from './answer-shortcoming.ts';
export { changeOwner } from './change-owner.ts';
export { countLoop } from './count-loop.ts';
export { extendCorrectiveAction } from './extend-corrective-action.ts';
export { followTrail, type Trail } from './follow-trail.ts';
export type { ActionRecord } from './action-queries.ts';
export {
	getActionStep,
	getCorrectiveAction,
	listSteps,
	lockCorrectiveAction,
	type Step
} from './get-corrective-action.ts';
export { listActions } from './list-actions.ts';
export { getCourse, getShortcoming, type Course, type ShortcomingRecord } from './get-shortcoming.ts';
export { countShortcomings, listShortcomings } from './list-shortcomings.ts';
export { listWaiting } from './list-waiting.ts';
export { nextReferences } from './give-references.ts';
export { listInspectors } from './judge.ts';
export { noteProgress } from './note-progress.ts';
export { planCorrectiveAction } from './plan-corrective-action.ts';
export { listPossibleOwners } from './possible-owners.ts';
export { registerWorkbook } from './register-workbook.ts';
export { recheckCorrectiveAction, type Recheck } from './recheck-corrective-action.ts';
export { putDown, recordShortcoming, type NewShortcoming } from './record-shortcoming.ts';
export { reportCorrectiveAction } from './report-corrective-action.ts';
export { standOfSubjects, type StandingShortcoming } from './stand-of-subjects.ts';
export { withdrawShortcoming, type Withdrawal } from './withdraw-shortcoming.ts';
export { type Evidence, type Said } from './save-step.ts';
export { verifyCorrectiveAction, type Verdict } from './verify-corrective-action.ts';
