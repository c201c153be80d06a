import type { CellRules } from '#domain/rules/cell-rules.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

type VisitRules = CellRules['visits'];

/** What kind of meeting of the cell was attended. */
export const visitedKinds = ['regular', 'thematic', 'both', 'other'] as const;
export type VisitedKind = (typeof visitedKinds)[number];

/** What was seen of one line of the check-list. */
export const visitMarks = ['yes', 'partly', 'no', 'not-seen'] as const;
export type VisitMark = (typeof visitMarks)[number];

/** expected → made (a report was sent) | not-made (with its reason). One that was reported under another identifier is `replaced`. */
export const visitStates = ['expected', 'made', 'not-made'] as const;
export type VisitState = (typeof visitStates)[number];

export type MarkedItem = { item: string; mark: VisitMark; remark: string };

/** Which meeting of which cell it was. */
export type Attended = { unitId: Id; visitedOn: PlainDate; kind: VisitedKind };

/** What a visitor says about a meeting. */
export type VisitWords = {
	marks: readonly MarkedItem[];
	remarks: string;
	guestUnit: string | null;
	guestNames: string | null;
};

/** The day by which the report of a visit is there. */
export const reportDueOn = (visitedOn: PlainDate, rules: VisitRules): PlainDate =>
	addDays(visitedOn, rules.reportWithin.value);

/**
 * The check-list in the order of the rules, each line with what was seen; a line that was passed over is "not seen".
 * A line that the rules do not have is refused: the page was made under other rules.
 */
export function checkedBy(rules: VisitRules, marks: readonly MarkedItem[]): MarkedItem[] {
	const items = rules.checklist.value;
	if (marks.some(({ item }) => !items.some(({ code }) => code === item)))
		throw new Refusal('accompaniment.other-checklist', 409);
	return items.map(
		({ code }) => marks.find(({ item }) => item === code) ?? { item: code, mark: 'not-seen', remark: '' }
	);
}

/** A meeting that is still to come was not seen by anybody; nor does anybody report when nothing was seen or said. */
export function insistSeen(visitedOn: PlainDate, words: VisitWords, today: PlainDate) {
	if (visitedOn > today) throw new Refusal('accompaniment.not-held-yet', 400, { field: 'visitedOn' });
	if (words.guestNames && !words.guestUnit)
		throw new Refusal('accompaniment.guests-from-where', 400, { field: 'guestUnit' });
	if (words.remarks === '' && words.marks.every(({ mark }) => mark === 'not-seen'))
		throw new Refusal('accompaniment.nothing-seen', 400, { field: 'remarks' });
}

/** How many lines got which mark, for a summary in one line. */
export const countMarks = (marks: readonly { mark: VisitMark }[]): Record<VisitMark, number> =>
	Object.fromEntries(
		visitMarks.map((mark) => [mark, marks.filter((one) => one.mark === mark).length])
	) as Record<VisitMark, number>;

/** The first and the last day of the quarter in which a day lies. */
export function quarterOf(day: PlainDate): { from: PlainDate; to: PlainDate } {
	const [year, month] = day.split('-').map(Number) as [number, number];
	const first = month - ((month - 1) % 3);
	const next = first + 3 > 12 ? `${year + 1}-01-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`;
	return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: addDays(next, -1) };
}

/**
 * Whose the missing report of a visit is: the visitor's; when they came as follower and follow the cell no longer, it is owed by
 * who follows it now, or by nobody but the office.
 */
export const owesReport = (visitorId: Id, followerThen: Id | null, followerNow: Id | null): Id | null =>
	followerThen === visitorId ? followerNow : visitorId;
