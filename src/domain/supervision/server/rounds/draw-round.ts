import { cellRulesOf } from '#domain/rules/server/index.ts';
import { isOverdue } from '#domain/rectification/corrective-action.ts';
import { listActions } from '#domain/rectification/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canInspect } from '../../policy.ts';
import { mayBeDrawn } from '../../round.ts';
import { drawSample, isLongUnseen, populationText, weigh, type Trait, type Weighed } from '../../sampling.ts';
import { judgesOn } from './inspectors-of.ts';
import { fingerprint, numbersOf } from './lots.ts';
import { lockRound, placesNow } from './read-round.ts';
import { saveDraw, seedOf, type RoundRecord } from './round-queries.ts';
import { factsForDraw, insertChosen, insertPopulation } from './sample-queries.ts';

/**
 * Draws the sample of a round, once. What it was drawn from, how much each weighed and the seed are kept with it, so that
 * anybody can draw it again and see the same.
 */
export const drawRound = (ctx: Context, roundId: Id): Promise<Id[]> =>
	transaction(ctx, async (ctx) => {
		const round = await lockRound(ctx, roundId);
		insist(canInspect(ctx.actor));
		insistNow(mayBeDrawn(round));
		const population = await weighPopulation(ctx, round);
		const seed = await seedOf(ctx, roundId);
		const drawn = drawSample(population, round.sampleSize, numbersOf(seed));
		if (!drawn.length) throw new Refusal('supervision.nothing-to-draw', 409);
		const populationHash = fingerprint(populationText(population));
		await insertPopulation(ctx, roundId, population);
		await insertChosen(ctx, roundId, drawn, { choice: 'drawn', reason: null });
		await saveDraw(ctx, roundId, populationHash, today(ctx.clock));
		await record(ctx, 'inspection-round.drawn', {
			subjectType: 'inspection-round',
			subjectId: roundId,
			to: { seed, populationHash, population: population.length, drawn }
		});
		return drawn;
	});

/** Every corrective action of the round's places that is not at its end yet, with its lots as of today. */
async function weighPopulation(ctx: Context, round: RoundRecord): Promise<Weighed[]> {
	const day = today(ctx.clock);
	const unitIds = await placesNow(ctx, round);
	const { inspection } = await cellRulesOf(ctx, round.ruleSetId);
	const facts = new Map((await factsForDraw(ctx, unitIds)).map((one) => [one.actionId, one]));
	const inspectorIds = round.inspectors.map(({ id }) => id);
	const judge = await judgesOn(ctx, inspectorIds, day);
	return (await listActions(ctx, { unitIds })).flatMap((action): Weighed[] => {
		const fact = facts.get(action.id);
		if (!fact) return [];
		const has: Record<Trait, boolean> = {
			overdue: isOverdue(fact, day),
			recurred: fact.recurs,
			unseen: isLongUnseen(fact, day, inspection.unseenFor.value),
			extended: fact.isExtended
		};
		const traits = (Object.keys(has) as Trait[]).filter((trait) => has[trait]);
		const answers = inspectorIds.map((id) => judge(id, action));
		const first = answers[0];
		const keptOut = answers.some(({ allowed }) => allowed) || !first || first.allowed ? null : first.code;
		const weight = weigh({ traits, keptOut }, inspection.lots.value);
		return [{ actionId: action.id, traits, lastSeenOn: fact.lastSeenOn, keptOut, weight }];
	});
}
