import type { AttendanceStatus } from '#domain/meetings/attendance.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Conference, Speech, Tally } from './conference.ts';
import type { ItemKind, Outcome } from './conference-items.ts';

/** Everything that the minutes of a conference say, as it was noted. */
export type ConferenceRecord = {
	conference: Conference;
	campaign: { id: Id; title: string; periodFrom: PlainDate; periodTo: PlainDate; ruleSetId: Id };
	roll: RollFigures;
	/** whose reviews were before this sitting, in the order of their turns */
	turns: RecordedTurn[];
	speeches: (Speech & { subjectName: string | null })[];
	tallies: (Tally & { id: Id; reviewId: Id | null; subjectName: string | null })[];
};

/** Who was called and who came. Why somebody was absent is nowhere in it. */
export type RollFigures = {
	/** everybody who belongs to the unit that day, of them official and probationary members, and exempt */
	members: number;
	official: number;
	probationary: number;
	exempt: number;
	/** called together: everybody but those who are exempt and did not come */
	convened: number;
	present: number;
	withLeave: number;
	withoutLeave: number;
	/** the roll says nothing of them yet */
	notCalled: number;
	people: { memberId: Id; name: string; status: AttendanceStatus | null; exempt: boolean }[];
};

/** One review as this sitting had it, with what was concluded there. */
export type RecordedTurn = {
	reviewId: Id;
	name: string;
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	rank: number;
	conclusions: RecordedConclusion[];
	/** the place was closed at this sitting, with these words */
	closed: { summary: string; on: PlainDate; by: string } | null;
};

export type RecordedConclusion = {
	id: Id;
	item: ItemKind;
	/** who suggested, criticised or commented; the item in words, and what was said to it */
	from: string;
	where: string;
	itemWords: string;
	answer: string | null;
	outcome: Outcome;
	words: string;
	shortcoming: RecordedShortcoming | null;
};

export type RecordedShortcoming = {
	reference: string;
	criterion: string;
	description: string;
	cause: string;
	responsibility: string;
	actions: { task: string; expectedProduct: string; owner: string; dueOn: PlainDate }[];
};

/** The figures of a roll, from the attendance of each. */
export function rollFigures(
	people: readonly { memberId: Id; name: string; status: AttendanceStatus | null; exempt: boolean }[],
	official: ReadonlySet<Id>
): RollFigures {
	const count = (...statuses: (AttendanceStatus | null)[]) =>
		people.filter(({ status }) => statuses.includes(status)).length;
	return {
		members: people.length,
		official: people.filter(({ memberId }) => official.has(memberId)).length,
		probationary: people.filter(({ memberId }) => !official.has(memberId)).length,
		exempt: people.filter(({ exempt }) => exempt).length,
		convened: people.length - count('exempt'),
		present: people.filter(cameTo).length,
		withLeave: count('absent-with-leave'),
		withoutLeave: count('absent-without-leave'),
		notCalled: count(null),
		people: [...people]
	};
}

/** Whether somebody was there, for however long. */
export const cameTo = ({ status }: { status: AttendanceStatus | null }): boolean =>
	status === 'present' || status === 'late' || status === 'left-early' || status === 'late-and-left-early';
