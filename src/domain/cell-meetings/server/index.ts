export { listHabits, sittingsOf } from './habit-sittings.ts';
export {
	listHabitsOfCell,
	moveMeeting,
	setHabit,
	setHabits,
	setThematicMonths,
	undoMove
} from './habit-keep.ts';
export { listWaiting } from './list-waiting.ts';
export * from './meeting-index.ts';
export { canReadScope, findFeed, listFeeds, renewFeed, stopFeed } from './calendar-feeds.ts';
export { readMonth, readThematicYear, type Day, type Month, type ThematicYear } from './calendar-month.ts';
export { otherMeetingsIn, type Feed, type FeedScope } from './calendar-queries.ts';
