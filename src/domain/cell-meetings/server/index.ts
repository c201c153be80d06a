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
