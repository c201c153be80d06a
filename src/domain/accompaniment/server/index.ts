export { assignFollowers, handOver, listPossibleFollowers } from './assign-followers.ts';
export { listWaiting } from './list-waiting.ts';
export {
	cellsFollowedBy,
	followersOf,
	listCellsWithoutFollower,
	listFollowerPeriods,
	readAssignments
} from './read-assignments.ts';
export * from './rotation/index.ts';
