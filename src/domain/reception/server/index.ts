export {
	accountForDay,
	addAdHocDay,
	cancelDay,
	getDay,
	listSubstitutes,
	moveDay,
	substituteDay
} from './days/change-day.ts';
export { changesOf, type DayRecord } from './days/day-queries.ts';
export { planYear, previewYear } from './days/plan-year.ts';
export { listPublicDays, listUnaccounted, readCalendar, type CalendarDay } from './days/read-calendar.ts';
export { listChairmen } from './days/receiver-queries.ts';
export { listPossibleChairmen, nameChairman, receiverOn } from './days/receivers.ts';
export { listWaiting } from './list-waiting.ts';
export { findEarlier, type Earlier } from './desk/find-earlier.ts';
export { finishVisit, type ReceiptLine } from './desk/finish-visit.ts';
export { addMatter, keepMinutes, readVisit, removeMatter, startVisit } from './desk/take-visit.ts';
export { readRegister, registerWorkbook, visitFigures } from './desk/read-register.ts';
export { listDesk, listReceivers } from './desk/list-desk.ts';
export type { MatterRecord } from './desk/matter-queries.ts';
