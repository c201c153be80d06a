export { listWaiting } from './list-waiting.ts';
export {
	coveragePerPage,
	dutiesOfMembers,
	dutiesOfUnit,
	listCoverage,
	listDutiesOf,
	readDuty,
	readDutySheet,
	type DutySheet,
	type HeldDuty,
	type MembersDuty
} from './read-duties.ts';
export { assignDuty, endDuty, handOverDuty, type Handover, type NewDuty } from './keep-duties.ts';
export { enterDutySheet, type DutySheetEntry } from './enter-duty-sheet.ts';
export { getPlace, type NamedPlace } from './place.ts';
export { adoptRegulation, discardRegulationDraft, saveRegulationDraft } from './keep-regulations.ts';
export {
	currentRegulation,
	listRegulations,
	readChanges,
	readRegulation,
	readRegulationsOf,
	regulationsPerPage,
	startsFor,
	type ReadRegulation
} from './read-regulations.ts';
export {
	commitmentsOfMembers,
	getCommitment,
	listCommitmentsOf,
	listDeciders,
	listReadable,
	readCommitment,
	type FullCommitment
} from './get-commitment.ts';
export {
	cellsForCommitments,
	commitmentsPerPage,
	listCommitments,
	readFormsOfCell
} from './list-commitments.ts';
export { beginCommitment, handInCommitment, saveItems, takeBackCommitment } from './write-commitment.ts';
export { answerCheck, decideCommitment, reportOnCommitment, type Given } from './judge-commitment.ts';
export { getRegulationPaper, issueRegulationPaper, previewRegulationPaper } from './regulation-papers.ts';
