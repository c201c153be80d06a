export { addItem, changeItem, itemIn, moveItem, removeItem } from './keep-agenda.ts';
export { getCellMeeting, meetingRulesOf } from './get-cell-meeting.ts';
export {
	giveTask,
	getTask,
	removeTask,
	reportTask,
	reportTaskAt,
	type FoundFault,
	type NewTask,
	type TaskNews
} from './give-task.ts';
export { openActionsOf, tasksHeardAt, type HeardTask, type OpenAction } from './know-beforehand.ts';
export {
	announceCellMeeting,
	endCellMeeting,
	openCellMeeting,
	reopenCellMeeting,
	resumeCellMeeting,
	type HallFacts
} from './lead-cell-meeting.ts';
export { cellsPerPage, listMonth, listYear, type ListedMeeting } from './list-meetings.ts';
export {
	conclusionsOfLast,
	findMeetingOfCell,
	listMeetingsOf,
	scoresOfMeetings,
	tasksOf,
	minutesOwedBy,
	type StandingTask
} from './meetings-of.ts';
export {
	addOpinion,
	noteReported,
	recordVote,
	removeOpinion,
	removeVote,
	reviewListed,
	saveParts
} from './note-proceedings.ts';
export { offerCellMeeting } from './offer-cell-meeting.ts';
export {
	cancelCellMeeting,
	changeCellMeeting,
	planCellMeeting,
	type CellMeetingPlan
} from './plan-cell-meeting.ts';
export { listedOutcomes, readRecord, type CellMeetingRecord } from './read-record.ts';
export { readCellRoll } from './read-roll.ts';
export { readSheet, scoreMeeting } from './score-meeting.ts';
export { enterFromPaper, type FilledKit } from './enter-from-paper.ts';
export {
	getKit,
	getMeetingPaper,
	issuedKinds,
	issueResolution,
	previewMeetingPaper,
	signMinutes
} from './issue-papers.ts';
