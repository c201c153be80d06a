import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { actions } from './action-queries.ts';
import { shortcomings } from './shortcoming-queries.ts';

/** What its owner has yet to mend and report. */
export const actionsToDo = (ctx: Context) =>
	actions(ctx)
		.where('a.owner_id', '=', ctx.actor.memberId)
		.where('a.state', 'in', ['in-hand', 'returned'])
		.execute();

/** What waits for an inspector: reported, or verified and due to be looked at again. */
export const actionsToJudge = (ctx: Context, today: PlainDate) =>
	actions(ctx)
		.where((eb) =>
			eb.or([
				eb('a.state', '=', 'reported'),
				eb.and([eb('a.state', '=', 'verified'), eb('a.recheck_due_on', '<=', today)])
			])
		)
		.execute();

const isUnanswered = sql<boolean>`not exists (
	select from subject_answers n where n.committee_id = s.committee_id and n.shortcoming_id = s.shortcoming_id
)`;

const isWithoutAction = sql<boolean>`not exists (
	select from corrective_actions a where a.committee_id = s.committee_id and a.shortcoming_id = s.shortcoming_id
)`;

export const shortcomingsUnanswered = (ctx: Context) => shortcomings(ctx).where(isUnanswered).execute();

export const shortcomingsWithoutAction = (ctx: Context) => shortcomings(ctx).where(isWithoutAction).execute();
