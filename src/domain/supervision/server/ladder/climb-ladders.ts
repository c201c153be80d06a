import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { ladderOfRules } from '../../ladder.ts';
import { insertRungs, lockOverdue, type NewRung } from './ladder-queries.ts';
import { readLadders } from './read-ladders.ts';

/**
 * Takes every rung that is due today or was due while nobody looked: at most one for each corrective action, since each
 * waits its whole time after the one before was really taken. Done again on the same day, it does nothing. Returns how many.
 */
export const climbLadders = (ctx: Context): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const day = today(ctx.clock);
		const { id: ruleSetId, rules } = await cellRulesAsOf(ctx, day);
		const ladder = ladderOfRules(rules.inspection);
		const due = (await readLadders(ctx, await lockOverdue(ctx, day), ladder)).flatMap(
			({ action, next, episode }): NewRung[] =>
				next && next.on <= day
					? [
							{
								...{ id: newId(), actionId: action.id, episode, code: next.code },
								asks: ladder.find(({ code }) => code === next.code)!.asks,
								...{ ownerId: action.ownerId, on: day, ruleSetId }
							}
						]
					: []
		);
		if (!due.length) return 0;
		const taken = new Set((await insertRungs(ctx, due)).map(({ id }) => id));
		for (const rung of due.filter(({ id }) => taken.has(id)))
			await record(ctx, 'corrective-action.rung-taken', {
				subjectType: 'corrective-action',
				subjectId: rung.actionId,
				to: { rung: rung.code, episode: rung.episode, ownerId: rung.ownerId, on: rung.on }
			});
		return taken.size;
	});
