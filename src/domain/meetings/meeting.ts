import type { Id } from '#platform/id.ts';

export type MeetingKind = 'study-session' | 'cell-meeting' | 'review-conference';

/** When a meeting takes place; the break, if there is one, lies within. */
export type MeetingTimes = {
	startsAt: Date;
	endsAt: Date;
	breakStartsAt: Date | null;
	breakEndsAt: Date | null;
};

/** A meeting, with the units whose members are expected and the rules under which it is judged. */
export type Meeting = MeetingTimes & {
	id: Id;
	kind: MeetingKind;
	title: string;
	place: string;
	ruleSetId: Id;
	unitIds: Id[];
	phase: MeetingPhase;
};

/** Not announced yet · announced: leave and roll · its result is published · it does not take place. */
export type MeetingPhase = 'draft' | 'open' | 'published' | 'cancelled';

/** The roll is called in parts: 1 from the start, 2 after the break. A meeting without a break has part 1 only. */
export type Part = 1 | 2;

export type PartTimes = { part: Part; from: Date; to: Date };

/** The parts of a meeting in order, with when each begins and ends. The break belongs to none. */
export const partsOf = ({ startsAt, endsAt, breakStartsAt, breakEndsAt }: MeetingTimes): PartTimes[] =>
	breakStartsAt && breakEndsAt
		? [
				{ part: 1, from: startsAt, to: breakStartsAt },
				{ part: 2, from: breakEndsAt, to: endsAt }
			]
		: [{ part: 1, from: startsAt, to: endsAt }];

/** How long the meeting lasts without its break, in whole minutes. */
export const meetingMinutes = (meeting: MeetingTimes): number =>
	wholeMinutes(partsOf(meeting).reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0));

/** Whole minutes in some milliseconds, rounded down. */
export const wholeMinutes = (milliseconds: number): number => Math.floor(milliseconds / 60_000);
