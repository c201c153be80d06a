export {
	foundCommittee,
	getCommittee,
	getTermOn,
	listCells,
	listUnits,
	openCells,
	type Foundation
} from './committee.ts';
