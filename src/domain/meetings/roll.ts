import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { partsOf, type MeetingTimes, type Part } from './meeting.ts';

/** What was seen of one member at one call: not here; or here, from when (null: the part's start) to when (null: its end). */
export type Seen = { present: boolean; arrivedAt: Date | null; leftAt: Date | null };

/** What is said of one member at one call; `present: null` takes back what was said. */
export type Mark = {
	memberId: Id;
	part: Part;
	present: boolean | null;
	arrivedAt: Date | null;
	leftAt: Date | null;
	/** when it was seen, if not just now: a mark made without a network reaches us later */
	notedAt?: Date;
	/** whether it was made on a device that had no network then */
	offline?: boolean;
};

/** A mark as it is kept: with who entered it, in which way, when. */
export type KeptMark = Seen & {
	part: Part;
	enteredBy: string;
	channel: Channel;
	paperSheet: string | null;
	enteredAt: Date;
	notedAt: Date;
};

export type LeaveState = 'asked' | 'granted' | 'refused';

/** One person who is expected at a meeting, with what is known of them there. Reasons for leave are not among it. */
export type RollLine = {
	memberId: Id;
	fullName: string;
	unitId: Id;
	unitName: string;
	/** not expected: exempt from Party activities, or suspended */
	exempt: boolean;
	/** not expected because their Party activities are suspended */
	suspended: boolean;
	leave: LeaveState | null;
	marks: KeptMark[];
};

/** How far before the start and after the end a time may lie and still be taken for no slip of the hand. */
const leeway = 3 * 3_600_000;

/**
 * Whether the times of a mark lie sensibly in their part: one may come before the start and stay beyond the end, but
 * must have been there for some of the part. Who was not there at all is marked as not here.
 */
export function placesRight(mark: Omit<Mark, 'memberId'>, meeting: MeetingTimes): Answer {
	const part = partsOf(meeting).find(({ part }) => part === mark.part);
	if (!part) return no('meetings.no-second-part');
	const { arrivedAt, leftAt } = mark;
	if (mark.present !== true) return arrivedAt || leftAt ? no('meetings.times-without-being-here') : yes;
	if (arrivedAt && arrivedAt >= part.to) return no('meetings.arrives-after-the-part');
	if (leftAt && leftAt <= part.from) return no('meetings.leaves-before-the-part');
	if (arrivedAt && arrivedAt.getTime() < meeting.startsAt.getTime() - leeway)
		return no('meetings.time-outside');
	if (leftAt && leftAt.getTime() > meeting.endsAt.getTime() + leeway) return no('meetings.time-outside');
	if (arrivedAt && leftAt && leftAt <= arrivedAt) return no('meetings.leaves-before-arriving');
	return yes;
}

/** Whether two say the same of a person. */
export const saysTheSame = (one: Seen | undefined, other: Pick<Mark, keyof Seen>): boolean =>
	one === undefined
		? other.present === null
		: one.present === other.present &&
			one.arrivedAt?.getTime() === other.arrivedAt?.getTime() &&
			one.leftAt?.getTime() === other.leftAt?.getTime();

/** How far a call has come: everybody expected has a mark for the part; nobody waits for those who are exempt. */
export function calledOf(lines: readonly RollLine[], part: Part): { called: number; of: number } {
	const expected = lines.filter((line) => !line.exempt || line.marks.some((mark) => mark.part === part));
	return {
		called: expected.filter((line) => line.marks.some((mark) => mark.part === part)).length,
		of: expected.length
	};
}

/**
 * The code on a printed roll sheet, by which entries can be traced back to the paper: the ends of the meeting's and
 * the cell's identifiers, since one sheet serves one cell at one meeting.
 */
export const sheetCode = (meetingId: Id, unitId: Id): string =>
	`DD-${meetingId.slice(-4)}-${unitId.slice(-4)}`.toUpperCase();

/** Where the marks of a call come from: who entered how many, in which way, from which sheet. */
export function sourcesOf(lines: readonly RollLine[], part: Part) {
	const marks = lines.flatMap((line) => line.marks.filter((mark) => mark.part === part));
	const groups = Map.groupBy(marks, (mark) => [mark.channel, mark.paperSheet, mark.enteredBy].join('|'));
	return [...groups.values()].map(([mark, ...others]) => ({
		people: others.length + 1,
		channel: mark!.channel,
		paperSheet: mark!.paperSheet,
		enteredBy: mark!.enteredBy
	}));
}
