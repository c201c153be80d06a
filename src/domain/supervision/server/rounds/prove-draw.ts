import type { Id } from '#platform/id.ts';
import { insistNow } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { listEvents } from '#platform/server/events.ts';
import { no, yes } from '#platform/refusal.ts';
import { drawSample, populationText, weigh } from '../../sampling.ts';
import { actionsById } from './inspectors-of.ts';
import { fingerprint, numbersOf } from './lots.ts';
import { getRound, rulesOfRound } from './read-round.ts';
import { seedOf } from './round-queries.ts';
import { chosenOf, populationOf } from './sample-queries.ts';

export type Proof = Awaited<ReturnType<typeof proveDraw>>;

/** Draws a round's sample again from what is kept, and says of each part whether it is the same. Nothing is changed by it. */
export async function proveDraw(ctx: Context, roundId: Id) {
	const round = await getRound(ctx, roundId);
	insistNow(round.populationHash ? yes : no('supervision.not-drawn-yet'));
	const [seed, population, chosen, rules] = [
		await seedOf(ctx, roundId),
		await populationOf(ctx, roundId),
		await chosenOf(ctx, roundId),
		await rulesOfRound(ctx, round)
	];
	const weighedAgain = population.map((one) => ({ ...one, weight: weigh(one, rules.lots.value) }));
	const numberOf = numbersOf(seed);
	const again = drawSample(weighedAgain, round.sampleSize, numberOf);
	const drawn = chosen.filter(({ choice }) => choice === 'drawn').map(({ actionId }) => actionId);
	const planned = await plannedFingerprint(ctx, roundId);
	const actions = await actionsById(
		ctx,
		population.map(({ actionId }) => actionId)
	);
	return {
		round,
		seed,
		lots: rules.lots,
		unseenFor: rules.unseenFor.value,
		isSameSeed: planned === fingerprint(seed),
		isSamePopulation: fingerprint(populationText(population)) === round.populationHash,
		isSameWeights: weighedAgain.every(({ weight }, i) => weight === population[i]!.weight),
		isSameSample: again.toSorted().join() === drawn.toSorted().join(),
		rows: population
			.map((one) => ({
				...one,
				number: numberOf(one.actionId),
				isDrawn: drawn.includes(one.actionId),
				isDrawnAgain: again.includes(one.actionId),
				// What is not theirs to see is a line without a name.
				action: actions.get(one.actionId) ?? null
			}))
			.toSorted((a, b) => order(b) - order(a))
	};
}

/** The more lots and the higher the number, the earlier drawn. */
const order = ({ number, weight }: { number: number; weight: number }) =>
	weight === 0 ? -Infinity : Math.log(number) / weight;

/** What the journal has kept of the seed since the day on which the round was planned. */
async function plannedFingerprint(ctx: Context, roundId: Id): Promise<string | null> {
	const event = (await listEvents(ctx, [roundId])).find(({ act }) => act === 'inspection-round.planned');
	if (!event) return null;
	return (JSON.parse(event.content) as { to: { seedFingerprint?: string } }).to.seedFingerprint ?? null;
}

/** The fingerprint of the seed, which everybody may read before the draw. */
export const seedFingerprint = async (ctx: Context, roundId: Id): Promise<string> =>
	fingerprint(await seedOf(ctx, roundId));
