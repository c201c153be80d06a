import type { PlainDate } from '#platform/dates.ts';

type Shown = {
	heldOn: PlainDate;
	movedFrom: PlainDate | null;
	byPattern: PlainDate | null;
	state: string;
};

/** A line of what the public reads: a day on which people are received, one that was called off, or one that went elsewhere. */
export type PublicLine<Day extends Shown> = {
	on: PlainDate;
	change: 'none' | 'moved-here' | 'moved-away' | 'cancelled';
	day: Day;
};

/**
 * Every day that people may have in mind between two days: one that was moved stands under both, so that nobody comes for
 * nothing. A day that was not held, or is past, is no longer news.
 */
export function publicLines<Day extends Shown>(
	days: readonly Day[],
	from: PlainDate,
	to: PlainDate
): PublicLine<Day>[] {
	return days
		.flatMap((day): PublicLine<Day>[] => {
			if (day.state === 'not-held') return [];
			const moved = day.movedFrom !== null && day.movedFrom !== day.heldOn;
			return [
				...(moved ? [{ on: day.movedFrom!, change: 'moved-away' as const, day }] : []),
				{
					on: day.heldOn,
					change: day.state === 'cancelled' ? 'cancelled' : moved ? 'moved-here' : 'none',
					day
				}
			];
		})
		.filter(({ on }) => on >= from && on <= to)
		.toSorted((a, b) => a.on.localeCompare(b.on) || a.day.heldOn.localeCompare(b.day.heldOn));
}
