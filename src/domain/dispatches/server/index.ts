export { listWaiting } from './list-waiting.ts';
export { answerPairing, endPartner, makePairingCode, writePairingFile } from './pair.ts';
export { getPartner, listPartners, seePartners } from './see-partners.ts';
export { sendDispatch, writeDispatchFile, type Outgoing } from './send-dispatch.ts';
export { receiveFile, type Brought } from './receive-file.ts';
export {
	dispatchesPerPage,
	getDispatch,
	getReceivedDispatch,
	listDispatches,
	putAside,
	takeDispatch,
	type DispatchLine,
	type ReceivedDispatch
} from './see-dispatches.ts';
export {
	getIssue,
	judgeIssue,
	seeCourses,
	seeIssues,
	withdrawIssue,
	writeSuggestions,
	type Course
} from './issues.ts';
