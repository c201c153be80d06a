import { addDays, dateOf, daysBetween, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';

export const sessionStates = ['draft', 'announced', 'published', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A study session: a meeting to study something, and how far it has come. */
export type StudySession = {
	id: Id;
	title: string;
	/** what is studied: the resolution or directive */
	subject: string;
	place: string;
	startsAt: Date;
	endsAt: Date;
	breakStartsAt: Date | null;
	breakEndsAt: Date | null;
	unitIds: Id[];
	ruleSetId: Id;
	state: SessionState;
	/** when the cells were told last: again when day, hour or place were changed */
	announcedAt: Date | null;
};

/** What is done to a session in the course of its life. */
export const sessionActs = [
	'change',
	'announce',
	'cancel',
	'acknowledge',
	'publish',
	'correct',
	'answer'
] as const;
export type SessionAct = (typeof sessionActs)[number];

/** Which act is allowed in which state; the hours below say the rest. */
export const actsIn: Record<SessionState, readonly SessionAct[]> = {
	draft: ['change', 'announce', 'cancel'],
	announced: ['change', 'cancel', 'acknowledge', 'publish'],
	published: ['correct', 'answer'],
	cancelled: []
};

/** Whether the moment is right for an act: by the session's state, and by the clock. */
export function mayNow(
	act: SessionAct,
	session: Pick<StudySession, 'state' | 'startsAt' | 'endsAt'>,
	now: Date
): Answer {
	if (!actsIn[session.state].includes(act)) return no(`study.not-when-${session.state}`);
	if (act === 'announce' && session.startsAt <= now) return no('study.in-the-past');
	if (act === 'change' && session.state === 'announced' && session.startsAt <= now)
		return no('study.started-already');
	if (act === 'publish' && session.endsAt > now) return no('study.not-over-yet');
	return yes;
}

/** Where a session stands, in the one word that its sentence is made of. */
export type SessionPhase =
	'draft' | 'missed' | 'announced' | 'under-way' | 'held' | 'published' | 'cancelled';

export function phaseOf(
	session: Pick<StudySession, 'state' | 'startsAt' | 'endsAt'>,
	now: Date
): SessionPhase {
	if (session.state === 'draft') return session.startsAt <= now ? 'missed' : 'draft';
	if (session.state !== 'announced') return session.state;
	return session.startsAt > now ? 'announced' : session.endsAt > now ? 'under-way' : 'held';
}

/** The last day on which an announcement still gives the cells the time that the rules ask for. */
export const announceBy = (session: Pick<StudySession, 'startsAt'>, rules: RuleSet): PlainDate =>
	addDays(dateOf(session.startsAt), -rules.study.announceBefore.value);

/** Whether the cells are told later than the rules ask. It is allowed, and pointed out. */
export const isShortNotice = (
	session: Pick<StudySession, 'startsAt'>,
	today: PlainDate,
	rules: RuleSet
): boolean => daysBetween(today, dateOf(session.startsAt)) < rules.study.announceBefore.value;

/** Whether the cells have to be told again: the day, the hour or the place is another. */
export const needsTellingAgain = (
	before: Pick<StudySession, 'startsAt' | 'endsAt' | 'place'>,
	after: Pick<StudySession, 'startsAt' | 'endsAt' | 'place'>
): boolean =>
	before.startsAt.getTime() !== after.startsAt.getTime() ||
	before.endsAt.getTime() !== after.endsAt.getTime() ||
	before.place !== after.place;

/** A cell that was told of a session stays on its list. */
export const mayLeaveOut = (
	session: Pick<StudySession, 'state' | 'unitIds'>,
	unitIds: readonly Id[]
): Answer =>
	session.state === 'announced' && session.unitIds.some((id) => !unitIds.includes(id))
		? no('study.cell-told-already')
		: yes;
