export { listWaiting } from './list-waiting.ts';
export {
	findCalendarDay,
	keepCalendarDay,
	listCalendarDays,
	removeCalendarDay
} from './calendar/keep-calendar.ts';
export { decideAbove, explainDelay, isAsked, rungAsking } from './ladder/answer-rung.ts';
export { climbLadders } from './ladder/climb-ladders.ts';
export { listLadders } from './ladder/list-ladders.ts';
export { getLadder, mayBePaused, mayBeResumed, pauseLadder, resumeLadder } from './ladder/pause-ladder.ts';
export { ladderOf, type Ladder } from './ladder/read-ladders.ts';
export { dueSoon, listOwnLadders } from './ladder/wait-on-ladders.ts';
export { answerNotice, listNoticeSpeakers } from './notices/answer-notice.ts';
export { getNoticePaper, issueNoticePaper, previewNoticePaper } from './notices/notice-papers.ts';
export { noticesOfRound, recentNotices, type NoticeRecord } from './notices/notice-queries.ts';
export {
	changeNotice,
	getNotice,
	listAddressees,
	listAnswers,
	mayBeConcluded,
	writeNotice
} from './notices/write-notice.ts';
export {
	addItem,
	judgeProgramme,
	openProgramme,
	removeItem,
	submitProgramme
} from './programme/keep-programme.ts';
export {
	getProgrammePaper,
	issueProgrammePaper,
	previewProgrammePaper
} from './programme/programme-papers.ts';
export {
	getItem,
	getProgramme,
	listOpenItems,
	listProgrammes,
	type ProgrammeLine
} from './programme/read-programme.ts';
export { handPick, listPickable, takeOut } from './rounds/change-sample.ts';
export { checkAction, listCheckers, type Check } from './rounds/check-action.ts';
export { drawRound } from './rounds/draw-round.ts';
export { cancelRound, countUnchecked, endRound, recordFinding } from './rounds/end-round.ts';
export { planRound, type RoundPlan } from './rounds/plan-round.ts';
export { proveDraw, seedFingerprint, type Proof } from './rounds/prove-draw.ts';
export {
	getRound,
	listChosen,
	listFindings,
	listRounds,
	roundsOf,
	roundsPerPage,
	rulesOfRound,
	type Chosen
} from './rounds/read-round.ts';
export type { RoundRecord } from './rounds/round-queries.ts';
export { roundsOfAction } from './rounds/sample-queries.ts';
