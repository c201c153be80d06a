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
	getTermOn,
	listCells,
	listUnits,
	openCells,
	type Foundation
} from './committee.ts';
export { closeCell, getCell, openCell, renameCell } from './keep-cells.ts';
