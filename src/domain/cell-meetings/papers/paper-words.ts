import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import type { Paper } from '#domain/documents/paper.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { unitHead } from '#domain/reviews/papers/unit-head.ts';
import type { CellMeeting } from '../cell-meeting.ts';
import type { AgendaItem } from '../agenda.ts';

export type CommitteeHead = Pick<Committee, 'name' | 'superiorName' | 'place'>;

/** Who writes a paper of a cell, as it stands above it. */
export const cellHead = (
	committee: CommitteeHead,
	{ unitName }: Pick<CellMeeting, 'unitName'>
): Pick<Paper, 'superior' | 'issuer' | 'place'> =>
	unitHead(committee, { name: unitName, isCommittee: false });

/** `19 giờ 30 phút`, `8 giờ`. */
export const clock = (at: Date): string => {
	const [hour, minute] = timeOf(at).split(':').map(Number) as [number, number];
	return `${hour} giờ${minute ? ` ${String(minute).padStart(2, '0')} phút` : ''}`;
};

export const onDay = (at: Date): string => `ngày ${showDate(dateOf(at))}`;

/** Words as one sentence: with a full stop, whatever was typed. */
export const sentence = (words: string): string => {
	const text = words.trim();
	return /[.!?…]$/.test(text) ? text : `${text}.`;
};

/** `8` or `8,5`. */
export const showPoints = (points: number): string => points.toLocaleString('vi-VN');

/** When a meeting began and ended by the clock in the hall; the time it was called for, until that is noted. */
export const timesOf = (meeting: CellMeeting) => ({
	began: meeting.beganAt ?? meeting.startsAt,
	closed: meeting.closedAt
});

/** What may be left out of a paper: items of which there is nothing to say beside their name. */
export const itemName = ({ title }: Pick<AgendaItem, 'title'>): string => title.trim().replace(/[.;]$/, '');
