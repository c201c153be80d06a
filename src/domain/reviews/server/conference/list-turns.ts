import type { Id } from '#platform/id.ts';
import type { Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { mayTakeTurn, type Turn } from '../../order.ts';
import { turnsAt } from './turn-queries.ts';

/** One review held at a unit: its turn there, what is open about it, how much of it is concluded. */
export type TurnLine = Turn & {
	round: number;
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	unexplained: number;
	unanswered: number;
	items: number;
	concludedItems: number;
	/** whether those before have had theirs */
	mayTake: Answer;
};

/** Everybody and everything reviewed at a unit, in the order of their turns, as far as this person may know of it. */
export async function listTurns(ctx: Context, campaignId: Id, unitId: Id): Promise<TurnLine[]> {
	const turns = await turnsAt(ctx, campaignId, unitId);
	return turns.map((turn) => ({ ...turn, mayTake: mayTakeTurn(turn, turns) }));
}
