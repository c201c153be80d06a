export {
	closeObligation,
	getObligation,
	getPosting,
	listPosters,
	openObligation,
	openObligationOnce,
	recordPosting
} from './keep-obligation.ts';
export { listWaiting } from './list-waiting.ts';
export { matrixWorkbook } from './matrix-workbook.ts';
export type { Obligation, ObligationFilter } from './queries.ts';
export {
	listObligations,
	listPublicPostings,
	obligationsPerPage,
	readMatrix,
	readMatrixRules,
	readObligation,
	type MatrixLine
} from './read-disclosure.ts';
