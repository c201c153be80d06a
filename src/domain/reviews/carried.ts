import type { ShortcomingStage } from '#domain/rectification/shortcoming.ts';
import { addDays, daysBetween, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** A shortcoming that walks into a review by itself, with what has become of it. Kept word for word when it is handed in. */
export type Carried = {
	id: Id;
	reference: string;
	criterionName: string;
	description: string;
	foundOn: PlainDate;
	recurs: boolean;
	stage: ShortcomingStage;
	dueOn: PlainDate | null;
	isOverdue: boolean;
	endedOn: PlainDate | null;
	actions: {
		task: string;
		ownerName: string;
		dueOn: PlainDate;
		reportedOn: PlainDate | null;
		verifiedOn: PlainDate | null;
		heldOn: PlainDate | null;
	}[];
};

/**
 * Whether a shortcoming is told of in a review of this period: found before it, or still open. What was over before
 * the period before this one was told of then, and rests.
 */
export function isCarried(
	{ foundOn, endedOn }: Pick<Carried, 'foundOn' | 'endedOn'>,
	periodFrom: PlainDate,
	periodTo: PlainDate
): boolean {
	if (endedOn === null) return true;
	const lastPeriodFrom = addDays(periodFrom, -daysBetween(periodFrom, periodTo) - 1);
	return foundOn < periodFrom && endedOn >= lastPeriodFrom;
}
