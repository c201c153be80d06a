import type { RuleSet } from '#domain/rules/rule-set.ts';
import { partsOf, wholeMinutes, type MeetingTimes, type Part } from './meeting.ts';
import type { LeaveState, Seen } from './roll.ts';

export const attendanceStatuses = [
	'present',
	'late',
	'left-early',
	'late-and-left-early',
	'absent-with-leave',
	'absent-without-leave',
	'exempt'
] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** What a meeting says of one person; null: not called yet. Minutes count only what goes beyond the thresholds. */
export type Attendance = { status: AttendanceStatus | null; lateMinutes: number; leftEarlyMinutes: number };

export type Judged = {
	exempt: boolean;
	leave: LeaveState | null;
	marks: readonly (Seen & { part: Part })[];
};

/** Time of the meeting that somebody missed, in whole minutes: before they came, or after they went. */
type Missed = { beforeComing: number; afterGoing: number };

/**
 * The attendance of one person, from what was seen at the calls and the rules' thresholds. Only time of the meeting
 * counts: the break is nobody's absence. The README of this module defines each case.
 */
export function attendanceOf(
	line: Judged,
	meeting: MeetingTimes,
	rules: Pick<RuleSet, 'attendance'>
): Attendance {
	const plain = (status: AttendanceStatus | null): Attendance => ({
		status,
		lateMinutes: 0,
		leftEarlyMinutes: 0
	});
	const parts = seenParts(line.marks, meeting);
	const came = parts.some((part) => part.here);
	if (line.exempt) return plain(came ? 'present' : 'exempt');
	if (parts.length === 0) return plain(null);
	if (!came) return plain(line.leave === 'granted' ? 'absent-with-leave' : 'absent-without-leave');

	const { lateAfter, leftEarlyBefore } = rules.attendance;
	const missed = missedOf(parts);
	const lateMinutes = sumBeyond(
		lateAfter.value,
		missed.map((one) => one.beforeComing)
	);
	const leftEarlyMinutes = sumBeyond(
		leftEarlyBefore.value,
		missed.map((one) => one.afterGoing)
	);
	return { status: statusOf(lateMinutes > 0, leftEarlyMinutes > 0), lateMinutes, leftEarlyMinutes };
}

const statusOf = (late: boolean, leftEarly: boolean): AttendanceStatus =>
	late && leftEarly ? 'late-and-left-early' : late ? 'late' : leftEarly ? 'left-early' : 'present';

/** Each stretch of missed time counts by itself, and only when it is longer than the threshold. */
const sumBeyond = (threshold: number, stretches: number[]): number =>
	stretches.filter((minutes) => minutes > threshold).reduce((sum, minutes) => sum + minutes, 0);

/** What happened in one part, in milliseconds of the meeting missed at its head and at its tail. */
type PartSeen = { here: boolean; length: number; head: number; tail: number };

/** The parts as they were seen; none, when no part was called. A part that was not called takes the word of the other one. */
function seenParts(marks: Judged['marks'], meeting: MeetingTimes): PartSeen[] {
	const parts = partsOf(meeting).map((times) => ({
		...times,
		mark: marks.find((one) => one.part === times.part)
	}));
	const called = parts.find(({ mark }) => mark)?.mark;
	return called ? parts.map(({ from, to, mark = called }) => seenIn(mark, from.getTime(), to.getTime())) : [];
}

function seenIn(mark: Seen, from: number, to: number): PartSeen {
	const length = to - from;
	const came = Math.max(mark.arrivedAt?.getTime() ?? from, from);
	const went = Math.min(mark.leftAt?.getTime() ?? to, to);
	if (!mark.present || came >= went) return missedWhole(length);
	return { here: true, length, head: came - from, tail: to - went };
}

const missedWhole = (length: number): PartSeen => ({ here: false, length, head: length, tail: 0 });

/** The stretches missed. A part missed whole joins the gap beside it: one absence, not two. */
function missedOf(parts: PartSeen[]): Missed[] {
	const [first, second] = parts as [PartSeen, PartSeen | undefined];
	if (!second) return [stretch(first.head, first.tail)];
	if (!first.here) return [stretch(first.length + second.head, second.tail)];
	if (!second.here) return [stretch(first.head, first.tail + second.length)];
	return [stretch(first.head, first.tail), stretch(second.head, second.tail)];
}

const stretch = (beforeComing: number, afterGoing: number): Missed => ({
	beforeComing: wholeMinutes(beforeComing),
	afterGoing: wholeMinutes(afterGoing)
});
