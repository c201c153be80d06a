export { assignFollowers, handOver, listPossibleFollowers } from './assign-followers.ts';
export { findDraft, listDrafts } from './draft-queries.ts';
export { followersNow } from './follower-now.ts';
export { getVisit, type Visit } from './get-visit.ts';
export {
	addRequest,
	answerRequest,
	getRequest,
	listAnswerers,
	tellCell,
	withdrawRequest,
	type CellRequest
} from './keep-requests.ts';
export { cancelVisit, correctVisit, expectVisit, putDownAtVisit, replyToVisit } from './keep-visit.ts';
export { listRequests, listVisits, requestsOf, visitsPerPage } from './list-visits.ts';
export { listWaiting } from './list-waiting.ts';
export {
	cellsFollowedBy,
	followersOf,
	listCellsWithoutFollower,
	listFollowerPeriods,
	readAssignments
} from './read-assignments.ts';
export * from './rotation/index.ts';
export { readFollowing } from './read-following.ts';
export { readRequest, readVisit } from './read-visit.ts';
export { dropDraft, saveDraft } from './save-draft.ts';
export { sendVisitReport } from './send-visit-report.ts';
export { whatCellsOwe } from './what-cells-owe.ts';
export { listAwaitedReports, listUnsettledRequests } from './what-followers-owe.ts';
