export { appointCustodian, endAppointment, getAppointment } from './appoint-custodian.ts';
export { makeKey, standingOf, tryPassphrase } from './keep-key.ts';
export { listCandidates } from './list-candidates.ts';
export { listWaiting } from './list-waiting.ts';
export {
	askToOpen,
	clearLapsedOpenings,
	confirmOpening,
	readOpened,
	refuseOpening,
	withdrawOpening
} from './open-seal.ts';
export {
	custodyRules,
	openingsPerPage,
	readCustody,
	readOpening,
	readReseal,
	readSeal
} from './read-custody.ts';
export { askToReseal, confirmReseal, withdrawReseal } from './reseal.ts';
export {
	canSealNow,
	isSealed,
	keepSeal,
	keepSealsFrom,
	listSeals,
	prepareSeal,
	seal,
	type ListedSeal,
	type PreparedSeal
} from './seal.ts';
