export { acknowledgeSession } from './acknowledge-session.ts';
export { announceSession } from './announce-session.ts';
export { cancelSession } from './cancel-session.ts';
export { concludeListed, type Verdict } from './conclude-listed.ts';
export {
	getSession,
	getSessionCell,
	listSessionCells,
	listSessions,
	sessionsPerPage
} from './get-session.ts';
export { hearListed } from './hear-listed.ts';
export { listOwing, listOwingOf, type Owing } from './list-owing.ts';
export { listWaiting } from './list-waiting.ts';
export { changeSession, planSession } from './plan-session.ts';
export { publishResult, signingPosts, type Publication } from './publish-result.ts';
export {
	getCellAnswer,
	findOwnListing,
	getListed,
	listConcluded,
	listedOf,
	type PersonAnswered
} from './read-answers.ts';
export { followSession, getAcknowledgement, listHistory, type CellProgress } from './follow-session.ts';
export { getResult, listRevisions, previewResult } from './read-result.ts';
export { resultWorkbook } from './result-workbook.ts';
