import { dateOf, type PlainDate } from '#platform/dates.ts';
import { Refusal } from '#platform/refusal.ts';
import type { StudySession } from './session.ts';

/** What a cell said last counts as long as the session was not changed since. */
export const isCurrent = (said: { enteredAt: Date }, session: Pick<StudySession, 'announcedAt'>): boolean =>
	session.announcedAt !== null && said.enteredAt >= session.announcedAt;

/** Members are told before or on the day of the session, and not in the future. */
export function insistOnToldOn(
	toldOn: PlainDate,
	session: Pick<StudySession, 'startsAt'>,
	today: PlainDate
): void {
	if (toldOn > today) throw new Refusal('study.told-in-the-future', 409, { field: 'toldOn' });
	if (toldOn > dateOf(session.startsAt)) throw new Refusal('study.told-afterwards', 409, { field: 'toldOn' });
}
