import { dateOf, momentOf, timeOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';
import { attendanceOf, type AttendanceStatus } from './attendance.ts';
import type { MeetingTimes, Part } from './meeting.ts';
import type { LeaveState, Mark, RollLine } from './roll.ts';
import { typedTime } from './typed-time.ts';

/** The keys of one line on the roll grid; none pressed yet is the empty text. */
export const gridStates = ['present', 'late', 'left-early', 'absent'] as const;
export type GridState = (typeof gridStates)[number] | '';

/** One person on the grid, for one part: which key is down, and the times beside it. */
export type GridLine = {
	memberId: Id;
	fullName: string;
	exempt: boolean;
	suspended: boolean;
	leave: LeaveState | null;
	state: GridState;
	arrived: string;
	left: string;
	/** what follows for the meeting so far */
	status: AttendanceStatus | null;
	lateMinutes: number;
	leftEarlyMinutes: number;
};

/** A line of the roll as the grid shows it. */
export function gridLine(
	line: RollLine,
	part: Part,
	meeting: MeetingTimes,
	rules: Pick<RuleSet, 'attendance'>
): GridLine {
	const mark = line.marks.find((one) => one.part === part);
	const { memberId, fullName, exempt, suspended, leave } = line;
	return {
		memberId,
		fullName,
		exempt,
		suspended,
		leave,
		state: !mark
			? ''
			: !mark.present
				? 'absent'
				: mark.leftAt
					? 'left-early'
					: mark.arrivedAt
						? 'late'
						: 'present',
		arrived: mark?.arrivedAt ? timeOf(mark.arrivedAt) : '',
		left: mark?.leftAt ? timeOf(mark.leftAt) : '',
		...attendanceOf(line, meeting, rules)
	};
}

/** What a grid line says, with its times as `08:15`. Somebody who came late may have left early too. */
export type GridEntry = { memberId: Id; state: GridState; arrived: string; left: string };

/** The mark that a line of the grid stands for, on the day of the meeting. Late without a time of coming is refused (400), and so is leaving without one. */
export function markOf(entry: GridEntry, part: Part, meeting: MeetingTimes): Mark {
	const { memberId, state } = entry;
	const read = (name: 'arrived' | 'left', asked: boolean, needed: boolean): Date | null => {
		const text = entry[name].trim();
		if (!asked || (text === '' && !needed)) return null;
		const time = typedTime(text);
		const code = text === '' ? 'meetings.time-missing' : 'platform.not-a-time';
		if (!time) throw new Refusal(code, 400, { field: `${name}-${memberId}`, memberId });
		return momentOf(dateOf(meeting.startsAt), time);
	};
	return {
		memberId,
		part,
		present: state === '' ? null : state !== 'absent',
		arrivedAt: read('arrived', state === 'late' || state === 'left-early', state === 'late'),
		leftAt: read('left', state === 'left-early', true)
	};
}

/** What "all the rest" writes: those with leave are absent, those who are exempt are not called, everybody else is here. */
export const restOf = (line: Pick<GridLine, 'exempt' | 'leave'>): GridState =>
	line.exempt ? '' : line.leave === 'granted' ? 'absent' : 'present';

/** A line in one word, to see whether somebody changed it on a page without scripts. */
export const wordOf = ({ state, arrived, left }: Pick<GridLine, 'state' | 'arrived' | 'left'>): string =>
	[state, arrived, left].join('|');

/**
 * What a page without scripts says: the lines that somebody changed, from its fields `state-…`, `arrived-…`, `left-…` and
 * `was-…`; `rest` fills those that say nothing. Somebody who is not on the page at all is passed on too, to be refused.
 */
export function changedEntries(fields: Record<string, unknown>, lines: GridLine[]): GridEntry[] {
	const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
	const entryOf = (memberId: Id, rest: GridState): GridEntry => {
		const typed = gridStates.find((known) => known === text(`state-${memberId}`));
		const state = typed ?? rest;
		return {
			memberId,
			state,
			arrived: state === 'late' || state === 'left-early' ? text(`arrived-${memberId}`) : '',
			left: state === 'left-early' ? text(`left-${memberId}`) : ''
		};
	};
	const changed = lines.flatMap((line) => {
		const rest = text('rest') === 'yes' && line.state === '' ? restOf(line) : '';
		const entry = entryOf(line.memberId, rest);
		return wordOf(entry) === text(`was-${line.memberId}`) ? [] : [entry];
	});
	const strangers = Object.keys(fields)
		.filter((name) => name.startsWith('state-'))
		.map((name) => name.slice('state-'.length))
		.filter((memberId) => !lines.some((line) => line.memberId === memberId));
	return [...changed, ...strangers.map((memberId) => entryOf(memberId, ''))];
}
