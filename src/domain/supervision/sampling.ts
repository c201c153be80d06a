import type { Id } from '#platform/id.ts';

/** What makes it likelier that a corrective action is looked at. The numbers are data; the page shows them. */
export type SamplingRule = {
	base: number;
	overdue: number;
	recurred: number;
	unseen: { everyDays: number; adds: number; atMost: number };
};

/** What is known of a corrective action on the day of the draw. */
export type Candidate = {
	actionId: Id;
	isOverdue: boolean;
	recurs: boolean;
	/** since an inspector last looked at it, or else since it was given */
	unseenDays: number;
	/** why it cannot be drawn: none of this round's inspectors may judge it */
	keptOut: string | null;
};

export type Weighed = Candidate & { weight: number };

/** How much a corrective action weighs in the draw: more when it is overdue, has come back, or has long not been seen. */
export function weigh(
	{ isOverdue, recurs, unseenDays, keptOut }: Candidate,
	{ base, overdue, recurred, unseen }: SamplingRule
): number {
	if (keptOut) return 0;
	const long = Math.min(unseen.atMost, Math.floor(Math.max(0, unseenDays) / unseen.everyDays) * unseen.adds);
	return base + (isOverdue ? overdue : 0) + (recurs ? recurred : 0) + long;
}

/**
 * Draws so many of them. Each has a lot of its own, a number between 0 and 1 made of the seed and of what it is, so that
 * nothing depends on the order of the rows or on what else is chosen; the weight makes a low draw likelier.
 */
export function drawSample(
	population: readonly Pick<Weighed, 'actionId' | 'weight'>[],
	size: number,
	lotOf: (actionId: Id) => number
): Id[] {
	return population
		.filter(({ weight }) => weight > 0)
		.map(({ actionId, weight }) => ({ actionId, key: -Math.log(lotOf(actionId)) / weight }))
		.toSorted((a, b) => a.key - b.key || a.actionId.localeCompare(b.actionId))
		.slice(0, size)
		.map(({ actionId }) => actionId);
}

/** Everything that went into a draw, as one text that is the same whatever the order of the rows. */
export const populationText = (population: readonly Weighed[]): string =>
	population
		.map(({ actionId, isOverdue, recurs, unseenDays, weight, keptOut }) =>
			[actionId, Number(isOverdue), Number(recurs), unseenDays, weight, keptOut ?? ''].join(' ')
		)
		.toSorted()
		.join('\n');
