import type { RuleSet } from '#domain/rules/rule-set.ts';
import { meetingMinutes, type MeetingTimes } from '#domain/meetings/meeting.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** The conference at which one collective and its people are reviewed in one campaign. Its meeting keeps time, place and roll. */
export type Conference = MeetingTimes & {
	id: Id;
	campaignId: Id;
	unitId: Id;
	unitName: string;
	/** the committee's own collective, or a cell */
	ofCommittee: boolean;
	title: string;
	place: string;
	chairId: Id;
	chair: string;
	clerkId: Id;
	clerk: string;
	guests: string;
	state: ConferenceState;
	openedAt: Date | null;
	endedAt: Date | null;
	cancelledWords: string | null;
	/** whose review is before the conference now */
	reviewId: Id | null;
	/** who has the floor, and since when */
	speakerId: Id | null;
	speakingSince: Date | null;
};

export const conferenceStates = ['planned', 'in-session', 'ended', 'cancelled'] as const;
export type ConferenceState = (typeof conferenceStates)[number];

/** `lead` calls a review and gives the floor; `note` writes down what was said, counted and concluded. */
export const conferenceSteps = ['change', 'cancel', 'open', 'lead', 'note', 'end', 'resume'] as const;
export type ConferenceStep = (typeof conferenceSteps)[number];

/** Which step may be taken in which state, and where it leads. A break over days is a second conference of the same unit. */
export const conferenceRoad: Record<ConferenceState, Partial<Record<ConferenceStep, ConferenceState>>> = {
	planned: { change: 'planned', cancel: 'cancelled', open: 'in-session' },
	'in-session': { lead: 'in-session', note: 'in-session', end: 'ended' },
	ended: { note: 'ended', resume: 'in-session' },
	cancelled: {}
};

/** Whether a step may be taken now; a no says where the conference stands. */
export const mayConference = (step: ConferenceStep, { state }: Pick<Conference, 'state'>): Answer =>
	conferenceRoad[state][step] ? yes : no(`reviews.conference-${state}`);

/** It is opened on its day, or afterwards when it was held on paper. */
export function mayOpen(conference: Pick<Conference, 'state'>, heldOn: PlainDate, today: PlainDate): Answer {
	const moment = mayConference('open', conference);
	if (!moment.allowed) return moment;
	return today < heldOn ? no('reviews.before-its-day') : yes;
}

/** Where a place of review concludes: the conference in session there, or the last one that was. */
export const sittingOf = <C extends Pick<Conference, 'state' | 'startsAt'>>(
	conferences: readonly C[]
): C | undefined =>
	conferences.find(({ state }) => state === 'in-session') ??
	conferences
		.filter(({ state }) => state === 'ended')
		.toSorted((one, other) => other.startsAt.getTime() - one.startsAt.getTime())[0];

/**
 * How many minutes all sittings of a unit together fall short of what the rule set asks for; 0 when they do not, or when
 * it asks for nothing. A reason to warn, never to refuse.
 */
export function minutesShort(
	sittings: readonly MeetingTimes[],
	ofCommittee: boolean,
	{ conferenceAtLeast }: Pick<RuleSet['reviews'], 'conferenceAtLeast'>
): number {
	const asked = conferenceAtLeast.value[ofCommittee ? 'committee' : 'cell'];
	const held = sittings.reduce((sum, sitting) => sum + meetingMinutes(sitting), 0);
	return Math.max(0, asked - held);
}

/** Who asked to speak, or spoke. It waits while it has neither begun nor words. */
export type Speech = {
	id: Id;
	reviewId: Id | null;
	speakerId: Id;
	speaker: string;
	position: number;
	startedAt: Date | null;
	endedAt: Date | null;
	words: string;
};

/** Asked for the floor and has not had it yet. */
export const waitsForTheFloor = ({ startedAt, words }: Pick<Speech, 'startedAt' | 'words'>): boolean =>
	startedAt === null && words === '';

/** A vote, counted: nothing says who voted how. */
export type Tally = {
	question: string;
	convened: number;
	issued: number;
	collected: number;
	valid: number;
	agree: number;
	disagree: number;
};

/** For + against ≤ valid ≤ collected ≤ issued ≤ convened; the rest of the valid ones chose neither. */
export const addsUp = ({ convened, issued, collected, valid, agree, disagree }: Tally): boolean =>
	agree + disagree <= valid && valid <= collected && collected <= issued && issued <= convened;
