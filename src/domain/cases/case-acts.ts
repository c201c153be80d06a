import type { CaseRules } from '#domain/rules/citizens/cases-rules.ts';
import type { Actor } from '#platform/actor.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { lastDay } from '#platform/legal-clock.ts';
import { all, no, yes, type Answer } from '#platform/refusal.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import { mayExtend, mayResume, maySuspend, mostExtensions, openClock, type CaseClock } from './case-clock.ts';
import { isOpen, isTimeFor, type CaseAct, type CaseFacts } from './case.ts';
import { canDecide, canDirect, canExplain, canGive, canMoveDeadline, canWork } from './policy.ts';

/** What a person can do about a case on a page of its own, each by the last part of its address, with the fields it asks for. */
export const caseActs = {
	acceptance: ['on', 'ownerId', 'complexity', 'remote'],
	guidance: ['on', 'words'],
	transfer: ['on', 'passedTo', 'words'],
	progress: ['on', 'words'],
	suspension: ['on', 'ground', 'words'],
	resumption: ['on', 'words'],
	extension: ['on', 'days', 'words'],
	owner: ['ownerId', 'words'],
	explanation: ['words'],
	direction: ['words'],
	closure: ['words'],
	withdrawal: ['on', 'words'],
	result: ['on', 'words'],
	reference: ['reference']
} as const satisfies Record<string, readonly ActField[]>;
export type ActName = keyof typeof caseActs;
export type ActField =
	'on' | 'ownerId' | 'complexity' | 'remote' | 'words' | 'passedTo' | 'ground' | 'days' | 'reference';
export const actNames = Object.keys(caseActs) as ActName[];

/** The acts whose words the person reads on their page: whoever writes them is told so. */
export const readByCitizen: ReadonlySet<ActName> = new Set([
	'guidance',
	'transfer',
	'suspension',
	'resumption',
	'extension',
	'result'
]);

export type ActingOn = {
	found: CaseFacts & { dueOn: PlainDate | null; answeredOn: PlainDate | null };
	clocks: readonly CaseClock[];
	calendar: WorkingCalendar;
	rules: CaseRules;
	today: PlainDate;
};

const inTime = (act: CaseAct, { state }: CaseFacts): Answer =>
	isTimeFor(act, state) ? yes : no(`cases.not-now-${act}`);

/** Whether somebody may do one of them now: the same policy and the same rules that would refuse the act. */
export function mayAct(
	act: ActName,
	actor: Actor,
	{ found, clocks, calendar, rules, today }: ActingOn
): Answer {
	const clock = openClock(clocks);
	// What was decided in time may be entered later: the day that is typed decides.
	const last = clock && lastDay(clock, calendar);
	const day = last && last < today ? last : today;
	switch (act) {
		case 'acceptance':
			return all(canDecide(actor, found), inTime('accept', found));
		case 'guidance':
			return all(canDecide(actor, found), inTime('return', found));
		case 'transfer':
			return all(canDecide(actor, found), inTime('pass', found));
		case 'withdrawal':
			return all(canDecide(actor, found), inTime('withdraw', found));
		case 'result':
			return all(canDecide(actor, found), inTime('note-result', found));
		case 'progress':
			return all(canWork(actor, found), inTime('note', found));
		case 'suspension':
			return all(canMoveDeadline(actor, found), maySuspend(clock, day, calendar));
		case 'resumption':
			return all(canMoveDeadline(actor, found), mayResume(clock, today));
		case 'extension':
			return all(
				canMoveDeadline(actor, found),
				mayExtend(clock, { on: day, days: 1 }, mostExtensions(rules, found), calendar)
			);
		case 'owner':
			return all(canGive(actor, found), found.ownerId === null ? no('cases.no-owner-yet') : yes);
		case 'explanation':
			return all(canExplain(actor, found), isLate(found, today) ? yes : no('cases.not-late'));
		case 'direction':
			return all(canDirect(actor, found), isOpen(found.state) ? yes : no('cases.nothing-to-direct'));
		case 'closure':
			return all(
				canWork(actor, found),
				inTime('close', found),
				found.answeredOn ? mayClose(found.answeredOn, rules, today) : yes
			);
		case 'reference':
			return canWork(actor, found);
	}
}

/** Whether the last day of a case that is somebody's work has passed. */
export const isLate = (
	{ state, dueOn }: Pick<ActingOn['found'], 'state' | 'dueOn'>,
	today: PlainDate
): boolean => isOpen(state) && dueOn !== null && dueOn < today;

/** An answered case is closed only when the person has said nothing for as long as the rules give them. */
export function mayClose(answeredOn: PlainDate, rules: CaseRules, today: PlainDate): Answer {
	const from = addDays(answeredOn, rules.silentFor.value);
	return today < from ? no('cases.may-still-speak', { date: from }) : yes;
}
