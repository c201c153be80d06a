import type { CaseRules } from '#domain/rules/citizens/cases-rules.ts';
import type { PlainDate } from '#platform/dates.ts';
import {
	canExtend,
	canResume,
	canStop,
	lastDay,
	type Course,
	type Extension,
	type Stop,
	type Term
} from '#platform/legal-clock.ts';
import type { Answer } from '#platform/refusal.ts';
import { no } from '#platform/refusal.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import type { CaseFacts, CaseKind } from './case.ts';

type Time = CaseRules['notice'];
type Classified = Pick<CaseFacts, 'kind' | 'complexity' | 'remote'>;

/** What the rules give as a term of the legal clock. */
const termOf = (rules: CaseRules, { value, unit }: Time): Term => ({
	days: value,
	counted: unit === 'working-days' ? 'working' : 'calendar',
	endsOnWorkingDay: rules.lastDayIsWorked.value === 'yes'
});

/** How long the written notice of what becomes of it may take. */
export const noticeTerm = (rules: CaseRules): Term => termOf(rules, rules.notice);

/** How long it may take to decide whether it is accepted here. */
export const acceptanceTerm = (rules: CaseRules, kind: CaseKind): Term =>
	termOf(rules, rules.byKind[kind].acceptWithin);

/** How long it may take to be settled: by kind, by how hard it is, by how far away it is. Begins when it is accepted. */
export function settlingTerm(rules: CaseRules, { kind, complexity, remote }: Classified): Term {
	const of = rules.byKind[kind];
	const isHard = complexity !== 'ordinary';
	return termOf(
		rules,
		remote
			? isHard
				? of.settleRemoteComplexWithin
				: of.settleRemoteWithin
			: isHard
				? of.settleComplexWithin
				: of.settleWithin
	);
}

/** How long it may take once the person has said that it is not solved. */
export const reopenedTerm = (rules: CaseRules): Term => termOf(rules, rules.reopenedWithin);

/** How often and by how many days at most more time may be given. */
export const mostExtensions = (rules: CaseRules, { kind, complexity }: Classified) => {
	const { extendTimes, extendDays } = rules.byKind[kind];
	return { times: extendTimes[complexity].value, days: extendDays.value };
};

/** One clock of a case with all that bears on it. */
export type CaseClock = Course & {
	id: string;
	kind: 'acceptance' | 'settling';
	round: number;
	endedOn: PlainDate | null;
};

/** The clock that runs or stands now, if any. */
export const openClock = <C extends Pick<CaseClock, 'endedOn'>>(clocks: readonly C[]): C | undefined =>
	clocks.findLast(({ endedOn }) => endedOn === null);

/** The last day of the clock that is open; null while it stands, or when there is none. */
export const dueOnOf = (clocks: readonly CaseClock[], calendar: WorkingCalendar): PlainDate | null => {
	const open = openClock(clocks);
	return open ? lastDay(open, calendar) : null;
};

/** Only the time for settling is stopped; the time for accepting is short and stands for nobody. */
export function maySuspend(clock: CaseClock | undefined, on: PlainDate, calendar: WorkingCalendar): Answer {
	if (clock?.kind !== 'settling') return no('cases.nothing-to-stop');
	if (on < clock.begun) return no('cases.before-accepted', { date: clock.begun });
	const last = clock.stops.at(-1);
	if (last?.to && on < last.to) return no('cases.before-resumed', { date: last.to });
	return canStop(clock, on, calendar);
}

/** The time goes on where it stands. */
export const mayResume = (clock: CaseClock | undefined, on: PlainDate): Answer =>
	clock ? canResume(clock, on) : no('platform.clock-runs-already');

/** More time is given as often and as long as the rules of that kind allow, and before the time is over. */
export function mayExtend(
	clock: CaseClock | undefined,
	extension: Extension,
	most: { times: number; days: number },
	calendar: WorkingCalendar
): Answer {
	if (clock?.kind !== 'settling') return no('cases.nothing-to-extend');
	if (extension.on < clock.begun) return no('cases.before-accepted', { date: clock.begun });
	if (most.times === 0) return no('cases.never-extended');
	return canExtend(clock, extension, most, calendar);
}

/** A stop and an extension as they come to be. */
export const stopped = (clock: CaseClock, from: PlainDate): CaseClock => ({
	...clock,
	stops: [...clock.stops, { from, to: null } satisfies Stop]
});
export const resumed = (clock: CaseClock, to: PlainDate): CaseClock => ({
	...clock,
	stops: clock.stops.map((stop) => (stop.to === null ? { ...stop, to } : stop))
});
export const extended = (clock: CaseClock, extension: Extension): CaseClock => ({
	...clock,
	extensions: [...clock.extensions, extension]
});
