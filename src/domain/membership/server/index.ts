export {
	addMember,
	addMembers,
	appoint,
	exempt,
	getMember,
	joinCells,
	listPostHolders,
	listRoster,
	type RosterLine
} from './people.ts';
export { carryOutRoster, confirmRoster, isLeftBehind } from './confirm-roster.ts';
export { refusedRows, rosterTemplate } from './roster-files.ts';
export { findLeftBehind } from './roster-queries.ts';
export { getRosterImport, listRosterImports, listRosterRows, type SeenImport } from './see-roster.ts';
export { correctColumns, sheetsOf, uploadRoster } from './upload-roster.ts';
export { cellSizes, findMembers, membersPerPage } from './find-members.ts';
export { changeMember, enterMember, moveMember } from './keep-member.ts';
export { appointMember, endExemption, endPost, exemptMember } from './keep-posts.ts';
export { endSuspension, listSuspended, suspendMember } from './suspend-member.ts';
export { mergeCells } from './merge-cells.ts';
export { memberNameIn } from './name-queries.ts';
export { membersWorkbook } from './members-workbook.ts';
export { listMemberHistory, seeMember } from './see-member.ts';
