export { listWaiting } from './list-waiting.ts';
export {
	getCalendarDay,
	keepCalendarDay,
	listCalendarDays,
	removeCalendarDay
} from './calendar/keep-calendar.ts';
export { decideAbove, explainDelay, isAsked, rungAsking } from './ladder/answer-rung.ts';
export { climbLadders } from './ladder/climb-ladders.ts';
export { findCommitteeIds } from './ladder/ladder-queries.ts';
export { getLadder, mayBePaused, mayBeResumed, pauseLadder, resumeLadder } from './ladder/pause-ladder.ts';
export { ladderOf, type Ladder } from './ladder/read-ladders.ts';
