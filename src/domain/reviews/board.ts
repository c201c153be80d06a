import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { ReviewState } from './review.ts';

/** What a review waits for now; nothing when it is settled. */
export const waitings = [
	'writing',
	'help',
	'explanation',
	'answer',
	'conclusion',
	'signature',
	'decision'
] as const;
export type WaitsFor = (typeof waitings)[number];

/** So many reviews at one place stand like this. */
export type PlaceCount = {
	unitId: Id;
	isCollective: boolean;
	state: ReviewState;
	waits: WaitsFor | null;
	concludedHere: boolean;
	count: number;
};

/** How one unit comes along. */
export type UnitStanding = {
	unitId: Id;
	name: string;
	isCommittee: boolean;
	seenAt: Date | null;
	/** the collective itself; none when only individuals are reviewed */
	collective: { state: ReviewState; waits: WaitsFor | null } | null;
	persons: Figures;
	waits: UnitWaiting[];
	conference: { meetingId: Id | null; on: PlainDate; time: string | null; isOver: boolean } | null;
};

/** How many persons stand where; each is in exactly one of `writing` … `leftOut`. */
export type Figures = {
	all: number;
	writing: number;
	handedIn: number;
	concluded: number;
	signed: number;
	leftOut: number;
};

/** One thing that a unit owes now, with how many it concerns. */
export type UnitWaiting = {
	for: 'acknowledgement' | 'collective-report' | WaitsFor;
	count: number;
};

const figureOf: Record<ReviewState, Exclude<keyof Figures, 'all'>> = {
	writing: 'writing',
	'handed-in': 'handedIn',
	concluded: 'concluded',
	disputed: 'concluded',
	signed: 'signed',
	'not-reviewed': 'leftOut',
	exempt: 'leftOut'
};

/** Counts by state, put together as people speak of them: a disputed conclusion is a conclusion, too. */
export function figuresOf(counts: readonly Pick<PlaceCount, 'state' | 'count'>[]): Figures {
	const figures: Figures = { all: 0, writing: 0, handedIn: 0, concluded: 0, signed: 0, leftOut: 0 };
	for (const { state, count } of counts) {
		figures.all += count;
		figures[figureOf[state]] += count;
	}
	return figures;
}

/**
 * What a unit owes now, in the order in which it comes: that it knows of the campaign, the report of the collective,
 * then what its persons wait for. What was concluded here and waits for another place is not its own.
 */
export function owedBy(
	unit: { isCommittee: boolean; seenAt: Date | null },
	counts: readonly PlaceCount[]
): UnitWaiting[] {
	const owed = (collective: boolean, waits: WaitsFor) =>
		counts
			.filter((one) => one.isCollective === collective && one.waits === waits)
			.filter((one) => waits !== 'conclusion' || !one.concludedHere)
			.reduce((sum, { count }) => sum + count, 0);
	const report = owed(true, 'writing') + owed(true, 'help');
	const things: UnitWaiting[] = [
		{ for: 'acknowledgement', count: unit.isCommittee || unit.seenAt ? 0 : 1 },
		{ for: 'collective-report', count: report },
		...waitings.map((waits) => ({
			for: waits,
			count: owed(false, waits) + (waits === 'writing' || waits === 'help' ? 0 : owed(true, waits))
		}))
	];
	return things.filter(({ count }) => count > 0);
}
