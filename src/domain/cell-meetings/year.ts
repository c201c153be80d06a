import type { MeetingRules } from '#domain/rules/cells/meeting-rules.ts';
import { addMonths, dateOf, type PlainDate } from '#platform/dates.ts';
import { minutesBy, monthOf, type CellMeeting } from './cell-meeting.ts';

/** Prepared · told · over, nothing entered · held, minutes to come · minutes overdue · signed. */
export const meetingStands = ['prepared', 'told', 'not-entered', 'held', 'minutes-late', 'signed'] as const;
export type MeetingStand = (typeof meetingStands)[number];

/** How a meeting stands at a moment. */
export function standOfMeeting(
	meeting: Pick<CellMeeting, 'state' | 'startsAt' | 'endsAt'>,
	rules: MeetingRules,
	now: Date
): MeetingStand {
	const isOver = meeting.endsAt < now;
	const isLate = minutesBy(meeting, rules) < dateOf(now);
	switch (meeting.state) {
		case 'planned':
			return isOver ? 'not-entered' : 'prepared';
		case 'announced':
			return isOver ? 'not-entered' : 'told';
		case 'signed':
		case 'correcting':
			return 'signed';
		default:
			return isLate ? 'minutes-late' : 'held';
	}
}

/**
 * Whether a month's regular meeting is there, is still to come, or is missing; `closed`: the cell did not exist then; `before`: the
 * committee did not keep its records here yet, so nothing is missing.
 */
export type MonthStand = 'held' | 'to-come' | 'missing' | 'closed' | 'before';

type Listed = Pick<CellMeeting, 'kind' | 'month'> & { stand: MeetingStand };
type Period = { from: PlainDate | null; to: PlainDate | null };

const isHeldStand = (stand: MeetingStand) =>
	stand === 'held' || stand === 'minutes-late' || stand === 'signed';

/** Whether a month was over when the committee began to keep its records here. */
export const isBefore = (month: PlainDate, since: PlainDate): boolean => addMonths(month, 1) <= since;

/** A year of a cell: twelve months with their regular meeting, four quarters with their thematic ones. */
export function meetingRecordOf<M extends Listed>(
	year: number,
	meetings: readonly M[],
	periods: readonly Period[],
	today: PlainDate,
	since: PlainDate
) {
	const now = monthOf(today);
	const exists = (month: PlainDate, months: number) =>
		periods.some(
			({ from, to }) => (from === null || from < addMonths(month, months)) && (to === null || to > month)
		);
	const months = Array.from({ length: 12 }, (_, i) => {
		const month = `${year}-${String(i + 1).padStart(2, '0')}-01`;
		const regular = meetings.find((one) => one.kind === 'regular' && one.month === month) ?? null;
		const stand: MonthStand =
			regular && isHeldStand(regular.stand)
				? 'held'
				: !exists(month, 1)
					? 'closed'
					: month >= now
						? 'to-come'
						: isBefore(month, since)
							? 'before'
							: 'missing';
		return { month, regular, stand };
	});
	const quarters = Array.from({ length: 4 }, (_, i) => {
		const [first, last] = [months[i * 3]!.month, months[i * 3 + 2]!.month];
		const thematic = meetings.filter(
			(one) => one.kind === 'thematic' && one.month >= first && one.month <= last
		);
		const stand: MonthStand = thematic.some((one) => isHeldStand(one.stand))
			? 'held'
			: !exists(first, 3)
				? 'closed'
				: last >= now
					? 'to-come'
					: isBefore(last, since)
						? 'before'
						: 'missing';
		return { quarter: i + 1, thematic, stand };
	});
	return { months, quarters };
}
