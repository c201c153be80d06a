export {
	callConference,
	cancelConference,
	changeConference,
	type ConferencePlan
} from './call-conference.ts';
export { concludeItem, concludeOther, type Concluded } from './conclude-item.ts';
export { concludePlace } from './conclude-place.ts';
export { decideDisagreement, whoDecides, type DisagreementDecision } from './decide-disagreement.ts';
export { followConference, watchConference } from './follow-conference.ts';
export { getConference, getSpeech, getTally, listConferences } from './get-conference.ts';
export { getConferenceRecord, readRollFigures, readShortcomings } from './get-conference-record.ts';
export { callReview, endConference, openConference, resumeConference } from './lead-conference.ts';
export { listTurns, type TurnLine } from './list-turns.ts';
export { listVerifications, verificationsPerPage } from './list-verifications.ts';
export { listWaiting } from './list-waiting.ts';
export { minutesMissing, offerConference } from './offer-conference.ts';
export { listPossibleTable, type AtTable } from './possible-table.ts';
export { readClerkSheet } from './read-clerk-sheet.ts';
export { offerFault, readItem, readPlace } from './read-place.ts';
export { readItems } from './read-items.ts';
export { correctTally, recordTally } from './record-tally.ts';
export { offersFor, seeOfReview, type SeenConclusions } from './see-of-review.ts';
export { readDisagreement, readSignature } from './read-signature.ts';
export { listSignatures, signaturesPerPage, signFromList } from './sign-many.ts';
export { listSigners, signReview, type Signature } from './sign-review.ts';
export { addSpeech, askToSpeak, endSpeech, giveFloor, withdrawFromList, writeDownSpeech } from './speak.ts';
export { getVerification, verifyItem } from './verify-item.ts';
