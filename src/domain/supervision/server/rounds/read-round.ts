import { unitAndForebears } from '#domain/organization/server/index.ts';
import { cellRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Mark } from '../../round.ts';
import { actionsById } from './inspectors-of.ts';
import {
	countRounds,
	findRound,
	holdRound,
	pageOfRounds,
	roundsOfUnits,
	type RoundRecord
} from './round-queries.ts';
import { chosenOf, findingsOf } from './sample-queries.ts';

export const roundsPerPage = 50;

/** One round; refuses (404) when it is not theirs to read. */
export async function getRound(ctx: Context, id: Id): Promise<RoundRecord> {
	const round = await findRound(ctx, id);
	if (!round) throw notFound();
	return round;
}

/** The same, held until the transaction ends. */
export async function lockRound(ctx: Context, id: Id): Promise<RoundRecord> {
	await holdRound(ctx, id);
	return getRound(ctx, id);
}

/** The rounds that this person may read, newest first. */
export async function listRounds(ctx: Context, page: number) {
	const [rounds, total] = [
		await pageOfRounds(ctx, { limit: roundsPerPage, offset: (page - 1) * roundsPerPage }),
		await countRounds(ctx)
	];
	return { rounds, total };
}

/** The rounds that look at some units, as far as this person may read them, newest first. */
export const roundsOf = async (ctx: Context, unitIds: readonly Id[]): Promise<RoundRecord[]> =>
	unitIds.length ? roundsOfUnits(ctx, unitIds) : [];

export type Chosen = Awaited<ReturnType<typeof listChosen>>[number];

/** What is in a round, as far as this person may see it: drawn or added by hand, taken out, looked at. */
export async function listChosen(ctx: Context, roundId: Id) {
	const chosen = await chosenOf(ctx, roundId);
	const actions = await actionsById(
		ctx,
		chosen.map(({ actionId }) => actionId)
	);
	return chosen.flatMap((one) => {
		const action = actions.get(one.actionId);
		return action ? [{ ...one, answers: one.answers as Record<string, Mark> | null, action }] : [];
	});
}

/** What was found in a round and stands in the register; whoever asks may read the round. */
export const listFindings = (ctx: Context, roundId: Id) => findingsOf(ctx, roundId);

/** The round's places with all that was merged into them since: who leads there answers for what they left. */
export async function placesNow(ctx: Context, { units }: Pick<RoundRecord, 'units'>): Promise<Id[]> {
	const day = today(ctx.clock);
	const places = await Promise.all(units.map(({ id }) => unitAndForebears(ctx, id, day)));
	return [...new Set(places.flat())];
}

/** The rules under which a round was planned: lots, check-list. */
export const rulesOfRound = async (ctx: Context, { ruleSetId }: Pick<RoundRecord, 'ruleSetId'>) =>
	(await cellRulesOf(ctx, ruleSetId)).inspection;
