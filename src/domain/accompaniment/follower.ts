import type { PostKind } from '#platform/actor.ts';
import { daysBetween, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';

/** Who may follow a cell: a member of the committee. Whoever leaves the committee follows no cell from that day on. */
export const followerPosts = [
	'secretary',
	'deputy-secretary',
	'standing-member',
	'committee-member'
] as const satisfies readonly PostKind[];

/** Who may report of a cell's meeting: members of the committee, and its inspectors. */
export const visitorPosts = [
	...followerPosts,
	'inspection-head',
	'inspection-member'
] as const satisfies readonly PostKind[];

/** Why somebody no longer follows a cell. */
export const endings = ['handed-over', 'left-committee', 'cell-closed'] as const;
export type Ending = (typeof endings)[number];

/** The days on which somebody really followed a cell: `[from, to)`; without `to`, until further notice. */
export type FollowerPeriod = {
	id: Id;
	unitId: Id;
	memberId: Id;
	name: string;
	from: PlainDate;
	to: PlainDate | null;
	ending: Ending | null;
};

/** Who followed a cell during some days, in their order: through whose hands something that was owed has gone. */
export const handsDuring = (
	periods: readonly FollowerPeriod[],
	from: PlainDate,
	until: PlainDate
): FollowerPeriod[] =>
	periods
		.filter((period) => period.from <= until && (period.to === null || period.to > from))
		.sort((a, b) => a.from.localeCompare(b.from));

/** Who followed on a day, if anybody did. */
export const followerOn = (periods: readonly FollowerPeriod[], day: PlainDate): FollowerPeriod | undefined =>
	periods.find(({ from, to }) => from <= day && (to === null || day < to));

/** How much each follower has to follow: cells and their members; who follows none is named too, with none. */
export function loadsOf(
	possible: readonly { memberId: Id; name: string }[],
	cells: readonly { followerId: Id | null; members: number }[]
) {
	return possible.map(({ memberId, name }) => {
		const own = cells.filter(({ followerId }) => followerId === memberId);
		return {
			memberId,
			name,
			cells: own.length,
			members: own.reduce((sum, { members }) => sum + members, 0)
		};
	});
}

/** What is set down about a cell from a day on; rows as kept, not as they hold. */
export type KeptAssignment = { id: Id; unitId: Id; memberId: Id; from: PlainDate; to: PlainDate | null };

/**
 * What must end so that a cell has another follower (or none) from a day on. Whoever was to begin later is not
 * overruled in passing: that is refused, with who and from when.
 */
export function endingFor(
	kept: readonly (KeptAssignment & { name: string })[],
	from: PlainDate
): KeptAssignment[] {
	const later = kept.find((one) => one.from > from);
	if (later)
		throw new Refusal('accompaniment.follower-from-later', 409, {
			name: later.name,
			date: later.from,
			field: 'from'
		});
	return kept.filter(({ to }) => to === null || to > from);
}

/** A report is owed this many days late; 0 when it is not. */
export const daysLate = (dueOn: PlainDate, today: PlainDate): number =>
	Math.max(0, daysBetween(dueOn, today));
