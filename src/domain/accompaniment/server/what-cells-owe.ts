import { minutesOwedBy } from '#domain/cell-meetings/server/index.ts';
import { listOwingOf } from '#domain/study/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { byDueDate, type CellOwes } from '../owed.ts';
import { withForebears } from './follower-queries.ts';
import { overdueActionsOf, reviewsOwedBy, suggestionsOwedBy } from './owed-queries.ts';

/** What some cells owe, theirs and what cells merged into them left, what is due first at the top. The caller has insisted. */
export async function whatCellsOwe(ctx: Context, unitIds: readonly Id[]): Promise<CellOwes[]> {
	const day = today(ctx.clock);
	const heirs = await withForebears(ctx, unitIds, day);
	const all = [...heirs.keys()];
	if (all.length === 0) return [];
	const [answers, actions, suggestions, reviews, minutes] = await Promise.all([
		listOwingOf(ctx, all),
		overdueActionsOf(ctx, all, day),
		suggestionsOwedBy(ctx, all),
		reviewsOwedBy(ctx, all),
		minutesOwedBy(ctx, all)
	]);
	const heirOf = (unitId: Id) => heirs.get(unitId) ?? unitId;
	return [
		...answers.map(({ sessionId, title, open, dueOn, unitId }) => ({
			...{ kind: 'answers' as const, id: `answers-${sessionId}-${unitId}` },
			...{ unitId: heirOf(unitId), title, open, sessionId, dueOn }
		})),
		...actions.map(({ unitId, ...one }) => ({
			...{ kind: 'actions' as const, id: one.actionId, unitId: heirOf(unitId) },
			...one
		})),
		...suggestions.map(({ unitId, ...one }) => ({
			...{ kind: 'suggestion' as const, id: one.suggestionId, unitId: heirOf(unitId) },
			...one
		})),
		...reviews.map(({ unitId, ...one }) => ({
			...{ kind: 'reviews' as const, id: `reviews-${one.campaignId}-${unitId}`, unitId: heirOf(unitId) },
			...one
		})),
		...minutes.map(({ unitId, ...one }) => ({
			...{ kind: 'minutes' as const, id: one.meetingId, unitId: heirOf(unitId) },
			...one
		}))
	].sort(byDueDate);
}
