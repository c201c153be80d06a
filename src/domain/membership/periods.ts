import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

/** What held from a day until the day `to`, which is no longer of it; null: since ever, until further notice. */
export type Period = { id: Id; from: PlainDate | null; to: PlainDate | null };
export type CellPeriod = Period & { unitId: Id };

/** Whether a period holds on a day. */
export const holdsOnDay = ({ from, to }: Omit<Period, 'id'>, day: PlainDate): boolean =>
	(from === null || from <= day) && (to === null || day < to);

/** Whether a period is running on a day or still to come. */
export const notOverOn = ({ to }: Pick<Period, 'to'>, day: PlainDate): boolean => to === null || to > day;

/**
 * A member changes cells from a day: the running membership ends on it, and what went before stays as it was. The
 * period to end, if there is one. Refuses a day on which the present membership has not begun yet, a move into the
 * same cell, and a move across one that is planned already.
 */
export function moveFrom(
	periods: readonly CellPeriod[],
	day: PlainDate,
	unitId: Id | null
): CellPeriod | null {
	const later = periods.find((period) => period.from !== null && period.from >= day);
	if (later) throw new Refusal('membership.moves-before-joining', 409, { date: later.from!, field: 'from' });
	const running = periods.find((period) => holdsOnDay(period, day)) ?? null;
	if (running && running.unitId === unitId)
		throw new Refusal('membership.same-cell', 409, { field: 'unitId' });
	if (!running && unitId === null) throw new Refusal('membership.in-no-cell', 409, { field: 'unitId' });
	return running;
}

/** A period ends on a day: the day lies after its beginning, and not after the end that it has already. */
export function endOn<P extends Period>(period: P, day: PlainDate): P {
	if (period.from !== null && day <= period.from)
		throw new Refusal('membership.ends-before-it-starts', 409, { date: period.from, field: 'on' });
	if (period.to !== null && day >= period.to)
		throw new Refusal('membership.ended-already', 409, { date: period.to, field: 'on' });
	return { ...period, to: day };
}
