export { askLeave, type LeaveWish } from './ask-leave.ts';
export { changeMeeting, createMeeting, type NewMeeting } from './create-meeting.ts';
export { decideLeave } from './decide-leave.ts';
export { getMeeting, rollOf } from './get-meeting.ts';
export { findOwnLeave, listLeave } from './list-leave.ts';
export { saveMarks, type Entry } from './save-marks.ts';
export { listWaiting } from './list-waiting.ts';
export { readCellRoll, readRollProgress } from './read-roll-page.ts';
export { saveSentMarks } from './save-sent-marks.ts';
