import type { InspectionRules } from '#domain/rules/cells/inspection-rules.ts';
import { addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** What makes it likelier that a corrective action is looked at; how much each adds is data, and the page shows it. */
export const traits = ['overdue', 'recurred', 'unseen', 'extended'] as const;
export type Trait = (typeof traits)[number];

/** What is known of a corrective action on the day of the draw. */
export type Candidate = {
	actionId: Id;
	traits: readonly Trait[];
	/** when an inspector last looked at it; null: never */
	lastSeenOn: PlainDate | null;
	/** why it cannot be drawn: none of this round's inspectors may judge it */
	keptOut: string | null;
};

export type Weighed = Candidate & { weight: number };

type Lots = InspectionRules['lots']['value'];

/** How many lots a corrective action has: one, and so many more for what is true of it; none when it is kept out. */
export const weigh = ({ traits, keptOut }: Pick<Candidate, 'traits' | 'keptOut'>, lots: Lots): number =>
	keptOut
		? 0
		: lots.filter(({ code }) => traits.includes(code as Trait)).reduce((sum, { more }) => sum + more, 1);

/** Not seen for long: not since so many months, neither by an inspector nor as something newly given. */
export const isLongUnseen = (
	{ lastSeenOn, givenOn }: { lastSeenOn: PlainDate | null; givenOn: PlainDate },
	today: PlainDate,
	months: number
): boolean => addMonths(lastSeenOn ?? givenOn, months) <= today;

/**
 * Draws so many of them. Each has a number of its own between 0 and 1, made of the seed and of which it is, so that
 * nothing depends on the order of the rows or on what else is chosen; more lots make it likelier to come first.
 */
export function drawSample(
	population: readonly Pick<Weighed, 'actionId' | 'weight'>[],
	size: number,
	numberOf: (actionId: Id) => number
): Id[] {
	return population
		.filter(({ weight }) => weight > 0)
		.map(({ actionId, weight }) => ({ actionId, key: -Math.log(numberOf(actionId)) / weight }))
		.toSorted((a, b) => a.key - b.key || a.actionId.localeCompare(b.actionId))
		.slice(0, size)
		.map(({ actionId }) => actionId);
}

/** Everything that went into a draw, as one text that is the same whatever the order of the rows. */
export const populationText = (population: readonly Weighed[]): string =>
	population
		.map(({ actionId, traits, lastSeenOn, weight, keptOut }) =>
			[actionId, traits.toSorted().join('+'), lastSeenOn ?? '', weight, keptOut ?? ''].join(' ')
		)
		.toSorted()
		.join('\n');
