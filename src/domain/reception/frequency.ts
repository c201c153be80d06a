import { Temporal } from 'temporal-polyfill';
import type { ReceptionRules } from '#domain/rules/citizens/reception-rules.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Capacity, DayState } from './reception-day.ts';

type Frequency = ReceptionRules['secretaryDays'];

/** How often somebody receives at least. */
export const frequencyOf = (capacity: Capacity, rules: ReceptionRules): Frequency =>
	rules[capacity === 'secretary' ? 'secretaryDays' : 'chairmanDays'];

/** A month or a week with fewer days than the rule asks for. */
export type ShortSpan = { from: PlainDate; to: PlainDate; days: number; needed: number };

/**
 * The months (or weeks) that lie wholly between two days and have too few days: held ones, and planned ones that are
 * still to come. A week whose days are all off asks for nothing; `worked` says how many of its days are worked.
 */
export function shortSpans(
	days: readonly { heldOn: PlainDate; state: DayState }[],
	{ value, unit }: Pick<Frequency, 'value' | 'unit'>,
	{ from, to, today }: { from: PlainDate; to: PlainDate; today: PlainDate },
	worked: (from: PlainDate, to: PlainDate) => number
): ShortSpan[] {
	const counts = (on: PlainDate, state: DayState) => state === 'held' || (state === 'planned' && on >= today);
	return spans(unit === 'days-a-month', from, to).flatMap((span) => {
		const needed = Math.min(value, worked(span.from, span.to));
		const held = new Set(
			days
				.filter(({ heldOn, state }) => heldOn >= span.from && heldOn <= span.to && counts(heldOn, state))
				.map(({ heldOn }) => heldOn)
		).size;
		return held < needed ? [{ ...span, days: held, needed }] : [];
	});
}

/** Whole months, or weeks from Monday to Sunday, between two days. */
function spans(isMonthly: boolean, from: PlainDate, to: PlainDate): { from: PlainDate; to: PlainDate }[] {
	const found = [];
	const first = Temporal.PlainDate.from(from);
	let start = isMonthly
		? first.day === 1
			? first
			: first.with({ day: 1 }).add({ months: 1 })
		: first.add({ days: (8 - first.dayOfWeek) % 7 });
	for (;;) {
		const next = isMonthly ? start.add({ months: 1 }) : start.add({ weeks: 1 });
		const last = addDays(next.toString(), -1);
		if (last > to) return found;
		found.push({ from: start.toString(), to: last });
		start = next;
	}
}
