export { caseFigures } from './case-figures.ts';
export { getCase, type CaseRecord } from './case-queries.ts';
export { climbCases } from './climb-cases.ts';
export {
	acceptCase,
	noteResult,
	passCase,
	returnCase,
	withdrawCase,
	type Acceptance
} from './decide-case.ts';
export {
	getLetterPaper,
	issueLetter,
	listLetters,
	mayGiveNotice,
	previewLetter,
	writeAnswer,
	writeNotice
} from './letters.ts';
export { casesOfMatter, casesPerPage, countCases, findEarlierCases, listCases } from './list-queries.ts';
export { listWaiting } from './list-waiting.ts';
export { extendCase, resumeCase, suspendCase } from './move-deadline.ts';
export { openCase, receiveCase, type NewCase, type OpenedCase } from './open-case.ts';
export { openShortcoming, type CaseFault } from './open-shortcoming.ts';
export { listCaseOwners } from './owners.ts';
export type { CasePerson } from './people-queries.ts';
export { mayActs, readCase } from './read-case.ts';
export { noteNotReached, saySolved, saySolvedFor } from './say-solved.ts';
export { codeOpenedBy, readOwnLetter, seeOwnCase } from './see-own-case.ts';
export { caseOfShortcoming } from './shortcoming-queries.ts';
export {
	changeCaseOwner,
	closeCase,
	directCase,
	explainDelay,
	linkStateProcedure,
	noteProgress
} from './work-on-case.ts';
