import type { Attendance } from '#domain/meetings/attendance.ts';
import type { RollLine } from '#domain/meetings/roll.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { UnpublishedLine } from './revision.ts';

/** One person on the roll, with what follows from their marks so far. */
export type CalledLine = Pick<RollLine, 'memberId' | 'fullName' | 'unitId' | 'unitName' | 'leave'> & {
	attendance: Attendance;
};

/** Who still has to be called, and whose leave is still to be decided. */
export type Obstacles = { notCalled: CalledLine[]; undecided: CalledLine[] };

export const obstaclesOf = (roll: readonly CalledLine[]): Obstacles => ({
	notCalled: roll.filter((line) => line.attendance.status === null),
	undecided: roll.filter((line) => line.leave === 'asked')
});

/** A result is published when everybody expected was called and every request for leave was decided. */
export function mayPublishRoll(roll: readonly CalledLine[]): Answer {
	const { notCalled, undecided } = obstaclesOf(roll);
	if (roll.length === 0) return no('study.nobody-expected');
	if (notCalled.length) return no('study.not-all-called', { count: notCalled.length });
	if (undecided.length) return no('study.leave-undecided', { count: undecided.length });
	return yes;
}

/** The lines of a result as the marks have it now; only for a roll that is complete. */
export const linesOf = (roll: readonly CalledLine[]): UnpublishedLine[] =>
	roll.flatMap(
		({ attendance: { status, lateMinutes, leftEarlyMinutes }, memberId, fullName, unitId, unitName }) =>
			status === null ? [] : [{ memberId, fullName, unitId, unitName, status, lateMinutes, leftEarlyMinutes }]
	);

/** How far a cell's roll has come; nobody waits for those who are exempt. */
export type RollProgress = { called: number; of: number; asked: number; undecided: number };

export function progressOf(roll: readonly CalledLine[]): RollProgress {
	const expected = roll.filter((line) => line.attendance.status !== 'exempt');
	return {
		called: expected.filter((line) => line.attendance.status !== null).length,
		of: expected.length,
		asked: roll.filter((line) => line.leave !== null).length,
		undecided: roll.filter((line) => line.leave === 'asked').length
	};
}
