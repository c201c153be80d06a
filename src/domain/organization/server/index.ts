export {
	confirmCellKinds,
	listCellKinds,
	listCellsWithoutKind,
	listKindPeriods,
	recordCellKinds,
	setCellKind
} from './cell-kinds.ts';
export {
	foundCommittee,
	getCommittee,
	getFoundingDay,
	getTermOn,
	listCells,
	listUnits,
	openCells,
	type Foundation
} from './committee.ts';
export { addHamlets, endHamlet, listHamlets, type Hamlet } from './hamlets.ts';
export { closeCell, getCell, lockCell, openCell, renameCell } from './keep-cells.ts';
export { findByPublicAddress, getPublicAddress, listPublicAddresses } from './address-queries.ts';
export {
	heirsOf,
	insertSuccession,
	listSuccessions,
	unitAndForebears,
	type Succession
} from './succession-queries.ts';
