export {
	callConference,
	cancelConference,
	changeConference,
	type ConferencePlan
} from './call-conference.ts';
export { concludeItem, concludeOther, type Concluded } from './conclude-item.ts';
export { concludePlace } from './conclude-place.ts';
export { decideDisagreement, whoDecides, type DisagreementDecision } from './decide-disagreement.ts';
export { getConference, listConferences } from './get-conference.ts';
export { getConferenceRecord, readRollFigures, readShortcomings } from './get-conference-record.ts';
export { callReview, endConference, openConference, resumeConference } from './lead-conference.ts';
export { listTurns, type TurnLine } from './list-turns.ts';
export { listWaiting } from './list-waiting.ts';
export { listPossibleTable, type AtTable } from './possible-table.ts';
export { readItems } from './read-items.ts';
export { correctTally, recordTally } from './record-tally.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { listSignatures, signaturesPerPage, signFromList } from './sign-many.ts';
export { listSigners, signReview, type Signature } from './sign-review.ts';
export { addSpeech, askToSpeak, endSpeech, giveFloor, withdrawFromList, writeDownSpeech } from './speak.ts';
export { getVerification, verifyItem } from './verify-item.ts';
