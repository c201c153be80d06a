import type { MeetingTimes } from '#domain/meetings/meeting.ts';
import type { MeetingRules } from '#domain/rules/cells/meeting-rules.ts';
import { meetingMinutes } from '#domain/meetings/meeting.ts';
import { addDays, dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export const cellMeetingKinds = ['regular', 'thematic'] as const;
export type CellMeetingKind = (typeof cellMeetingKinds)[number];

export const cellMeetingStates = [
	'planned',
	'announced',
	'in-session',
	'ended',
	'signed',
	'correcting',
	'cancelled'
] as const;
export type CellMeetingState = (typeof cellMeetingStates)[number];

/** A meeting of a cell: the regular one of a month, or one about a topic. Its meeting keeps time, place and roll. */
export type CellMeeting = MeetingTimes & {
	id: Id;
	unitId: Id;
	unitName: string;
	kind: CellMeetingKind;
	/** the first day of the month whose meeting it is */
	month: PlainDate;
	topic: string;
	title: string;
	place: string;
	state: CellMeetingState;
	/** the rules about the life of cells under which it is held */
	ruleSetId: Id;
	chairId: Id;
	chair: string;
	clerkId: Id;
	clerk: string;
	guests: string;
	/** when the cell committee met to prepare it, and what it settled */
	preparedOn: PlainDate | null;
	preparedWords: string;
	announcedAt: Date | null;
	/** by the clock in the hall */
	beganAt: Date | null;
	closedAt: Date | null;
	feesPaid: number | null;
	signedAt: Date | null;
	correctionReason: string | null;
	cancelledWords: string | null;
};

/** `agenda` changes what will be spoken of; `note` writes down who came, what was said, counted, concluded and scored. */
export const cellMeetingSteps = [
	'change',
	'agenda',
	'announce',
	'cancel',
	'open',
	'note',
	'end',
	'resume',
	'sign',
	'reopen'
] as const;
export type CellMeetingStep = (typeof cellMeetingSteps)[number];

/** Which step may be taken in which state, and where it leads. Signed minutes are frozen; they are corrected for a reason. */
export const cellMeetingRoad: Record<CellMeetingState, Partial<Record<CellMeetingStep, CellMeetingState>>> = {
	planned: {
		...{ change: 'planned', agenda: 'planned', announce: 'announced' },
		...{ cancel: 'cancelled', open: 'in-session' }
	},
	announced: { change: 'announced', agenda: 'announced', cancel: 'cancelled', open: 'in-session' },
	'in-session': { agenda: 'in-session', note: 'in-session', end: 'ended' },
	ended: { agenda: 'ended', note: 'ended', resume: 'in-session', sign: 'signed' },
	signed: { reopen: 'correcting' },
	correcting: { agenda: 'correcting', note: 'correcting', sign: 'signed' },
	cancelled: {}
};

/** Whether a step may be taken now; a no says where the meeting stands. */
export const mayStep = (step: CellMeetingStep, { state }: Pick<CellMeeting, 'state'>): Answer =>
	cellMeetingRoad[state][step] ? yes : no(`cell-meetings.is-${state}`);

/** It is opened on its day, or afterwards when it was held on paper. */
export function mayOpen(meeting: Pick<CellMeeting, 'state' | 'startsAt'>, today: PlainDate): Answer {
	const moment = mayStep('open', meeting);
	if (!moment.allowed) return moment;
	return today < dateOf(meeting.startsAt) ? no('cell-meetings.before-its-day') : yes;
}

/** A meeting that is over is not told to anybody any more: what was held is entered. */
export function mayAnnounce(meeting: Pick<CellMeeting, 'state' | 'startsAt'>, now: Date): Answer {
	const moment = mayStep('announce', meeting);
	if (!moment.allowed) return moment;
	return meeting.startsAt <= now ? no('cell-meetings.over-already') : yes;
}

/** The last day on which members are told in time. */
export const tellBy = (
	{ startsAt }: Pick<MeetingTimes, 'startsAt'>,
	{ toldBefore }: MeetingRules
): PlainDate => addDays(dateOf(startsAt), -toldBefore.value);

/** The day by which minutes and resolution are there. */
export const minutesBy = (
	{ endsAt }: Pick<MeetingTimes, 'endsAt'>,
	{ minutesWithin }: MeetingRules
): PlainDate => addDays(dateOf(endsAt), minutesWithin.value);

/**
 * How many minutes a meeting falls short of the rule; with others of the cell on the same day, one after the other, all of
 * them together. A reason to warn, never to refuse.
 */
export function minutesShort(
	meeting: MeetingTimes,
	sameDay: readonly MeetingTimes[],
	{ lastsAtLeast, lastsTogetherAtLeast }: Pick<MeetingRules, 'lastsAtLeast' | 'lastsTogetherAtLeast'>
): number {
	const asked = sameDay.length ? lastsTogetherAtLeast.value : lastsAtLeast.value;
	const lasts = [meeting, ...sameDay].reduce((sum, one) => sum + meetingMinutes(one), 0);
	return Math.max(0, asked - lasts);
}

/** The first day of the month in which a date lies. */
export const monthOf = (date: PlainDate): PlainDate => `${date.slice(0, 7)}-01`;

/** `11/2026`. */
export const showMonth = (month: PlainDate): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** Held, whatever became of its minutes. */
export const isHeld = ({ state }: Pick<CellMeeting, 'state'>): boolean =>
	state === 'in-session' || state === 'ended' || state === 'signed' || state === 'correcting';
