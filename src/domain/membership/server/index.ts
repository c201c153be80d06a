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
