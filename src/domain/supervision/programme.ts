import { addDays, addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { RoundState } from './round.ts';

/** draft → submitted → approved; or returned with words, and a draft again. */
export type ProgrammeState = 'draft' | 'submitted' | 'approved';

/** When a round is planned: in a month or in a quarter of the programme's year. */
export type When = { month: number; quarter: null } | { month: null; quarter: number };

export type ProgrammeItem = When & {
	id: Id;
	theme: string;
	leadId: Id;
	leadName: string;
	units: readonly { id: Id; name: string }[];
};

/** A programme is worked on as long as it is neither with the leaders nor approved. */
export const mayBeChanged = ({ state }: { state: ProgrammeState }): Answer =>
	state === 'draft' ? yes : no('supervision.programme-approved');

export const mayBeSubmitted = ({ state }: { state: ProgrammeState }, items: number): Answer => {
	if (state !== 'draft') return no('supervision.programme-approved');
	return items > 0 ? yes : no('supervision.programme-empty');
};

/** What was submitted is approved or returned. */
export const mayBeJudged = ({ state }: { state: ProgrammeState }): Answer =>
	state === 'submitted' ? yes : no('supervision.programme-not-submitted');

/** The first and the last day of what was planned. */
export function daysOf({ month, quarter }: When, year: number): { from: PlainDate; to: PlainDate } {
	const from = `${year}-${String(month ?? (quarter! - 1) * 3 + 1).padStart(2, '0')}-01`;
	return { from, to: addDays(addMonths(from, month ? 1 : 3), -1) };
}

/** What became of a planned round: done, under way, late, or still ahead. */
export type ItemStanding = 'done' | 'under-way' | 'late' | 'ahead';

export function standingOf(
	item: When,
	year: number,
	rounds: readonly { state: RoundState }[],
	today: PlainDate
): ItemStanding {
	if (rounds.some(({ state }) => state === 'closed')) return 'done';
	if (daysOf(item, year).to < today) return 'late';
	return rounds.some(({ state }) => state !== 'cancelled') ? 'under-way' : 'ahead';
}

/** By when they are planned: a month stands before the quarter that ends with it. */
export const byTime = (a: When, b: When): number =>
	daysOf(a, 2000).to.localeCompare(daysOf(b, 2000).to) || (a.month ?? 13) - (b.month ?? 13);
