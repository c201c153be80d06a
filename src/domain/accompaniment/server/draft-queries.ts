import { sql } from 'kysely';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** What somebody has typed of a report and not sent: for themselves alone. */
export type VisitDraft = { visitId: Id; unitId: Id; content: Record<string, string>; savedAt: Date };

/** Keeps what is typed; of somebody else's draft with this identifier nothing is touched. */
export const upsertDraft = (ctx: Context, visitId: Id, unitId: Id, content: Record<string, string>) => {
	const kept = { unit_id: unitId, content: JSON.stringify(content), saved_at: ctx.clock.now() };
	return ctx.db
		.insertInto('visit_drafts')
		.values({
			committee_id: ctx.committeeId,
			visit_id: visitId,
			member_id: ctx.actor.memberId,
			...kept
		})
		.onConflict((conflict) =>
			conflict
				.columns(['committee_id', 'visit_id'])
				.doUpdateSet(kept)
				.where('visit_drafts.member_id', '=', ctx.actor.memberId)
		)
		.execute();
};

const drafts = (ctx: Context) =>
	ctx.db
		.selectFrom('visit_drafts as d')
		.select([
			'd.visit_id as visitId',
			'd.unit_id as unitId',
			sql<string>`(select name from unit_periods u where u.committee_id = d.committee_id
				and u.unit_id = d.unit_id and u.valid @> ${today(ctx.clock)}::date)`.as('unitName'),
			sql<Record<string, string>>`d.content`.as('content'),
			'd.saved_at as savedAt'
		])
		.where('d.member_id', '=', ctx.actor.memberId);

export const listDrafts = (ctx: Context) => drafts(ctx).orderBy('d.saved_at', 'desc').execute();

export const findDraft = (ctx: Context, visitId: Id) =>
	drafts(ctx).where('d.visit_id', '=', visitId).executeTakeFirst();

/** Drops somebody's own draft; after it was sent or because it is no longer wanted. */
export const deleteDraft = (ctx: Context, visitId: Id) =>
	ctx.db
		.deleteFrom('visit_drafts')
		.where('visit_id', '=', visitId)
		.where('member_id', '=', ctx.actor.memberId)
		.execute();
