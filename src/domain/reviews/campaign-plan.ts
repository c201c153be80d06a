import type { ReviewRules } from '#domain/rules/rule-set.ts';
import { addDays, addMonths, showDate, type PlainDate } from '#platform/dates.ts';
import type { Period, PeriodKind, Phase } from './campaign.ts';

/** The steps of a campaign that begins on a day, one after the other, each as long as the rule set offers. */
export function offeredPhases({ phases }: Pick<ReviewRules, 'phases'>, from: PlainDate): Phase[] {
	let startsOn = from;
	return phases.value.map(({ code, days }) => {
		const phase = { phase: code, startsOn, endsOn: addDays(startsOn, days - 1) };
		startsOn = addDays(startsOn, days);
		return phase;
	});
}

/** Periods that a planner most likely means, the likeliest first: in the first quarter that is still the year before. */
export function offeredPeriods(
	today: PlainDate,
	kinds: readonly PeriodKind[],
	term: { from: PlainDate; to: PlainDate } | null
): Period[] {
	const year = Number(today.slice(0, 4));
	const firstMonth = 3 * Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1;
	const quarter = quarterFrom(`${year}-${String(firstMonth).padStart(2, '0')}-01`);
	const years = [yearOf(year), yearOf(year - 1)];
	return [
		...(firstMonth === 1 ? years.toReversed() : years),
		quarter,
		quarterFrom(addMonths(quarter.from, -3)),
		...(term ? [{ kind: 'term' as const, from: term.from, to: addDays(term.to, -1) }] : [])
	].filter(({ kind }) => kinds.includes(kind));
}

const yearOf = (year: number): Period => ({ kind: 'year', from: `${year}-01-01`, to: `${year}-12-31` });
const quarterFrom = (from: PlainDate): Period => ({
	kind: 'quarter',
	from,
	to: addDays(addMonths(from, 3), -1)
});

const quarters = ['I', 'II', 'III', 'IV'];

/** A period as people name it, in Vietnamese: it stands in titles and on papers. */
export function periodName({ kind, from, to }: Period): string {
	const year = from.slice(0, 4);
	if (kind === 'year' && from.endsWith('-01-01') && to === `${year}-12-31`) return `năm ${year}`;
	if (kind === 'quarter')
		return `quý ${quarters[Math.floor((Number(from.slice(5, 7)) - 1) / 3)]} năm ${year}`;
	if (kind === 'term') return `nhiệm kỳ ${year}–${addDays(to, 1).slice(0, 4)}`;
	return `từ ${showDate(from)} đến ${showDate(to)}`;
}

/** Where today lies among the steps: before, in one of them, between or after all. */
export const phasesOn = (phases: readonly Phase[], today: PlainDate): Phase[] =>
	phases.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);

/** The days between which conferences are held: the rule set's step for them, or the whole campaign when it names none. */
export function conferenceDays(phases: readonly Phase[]): { from: PlainDate; to: PlainDate } | null {
	const own = phases.filter(({ phase }) => phase === 'confer');
	const those = own.length ? own : phases;
	if (those.length === 0) return null;
	return {
		from: those.map(({ startsOn }) => startsOn).sort()[0]!,
		to: those
			.map(({ endsOn }) => endsOn)
			.sort()
			.at(-1)!
	};
}
