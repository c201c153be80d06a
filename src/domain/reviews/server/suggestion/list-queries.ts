import { sql } from 'kysely';
import { cellsLedBy, holds } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { SuggestionFilter } from '../../suggestion-filter.ts';
import { suggestions } from './suggestion-queries.ts';

const open = ['sent', 'returned'] as const;

function narrowed(ctx: Context, filter: SuggestionFilter, today: PlainDate) {
	const { q, state, sender, campaign, unit, overdue } = filter;
	let list = ctx.db.selectFrom(suggestions(ctx).select('r.unit_id as unitId').as('one'));
	if (q)
		list = list.where(
			sql<boolean>`position(fold_vietnamese(${q}) in fold_vietnamese(concat_ws(' ', "subjectName", number, words, "senderName"))) > 0`
		);
	if (state) list = list.where('state', '=', state);
	if (sender) list = list.where('sender', '=', sender);
	if (campaign) list = list.where('campaignId', '=', campaign);
	if (unit) list = list.where('unitId', '=', unit);
	if (overdue) list = list.where('state', 'in', open).where('dueOn', '<', today);
	return list;
}

/** What is still to be explained stands first, by its day; then the rest, the newest first. */
export const suggestionLines = (
	ctx: Context,
	filter: SuggestionFilter,
	today: PlainDate,
	page: { limit: number; offset: number }
) =>
	narrowed(ctx, filter, today)
		.selectAll()
		.orderBy(sql`case when state in ('sent', 'returned') then "dueOn" end asc nulls last`)
		.orderBy('datedOn', 'desc')
		.orderBy('id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export async function countLines(ctx: Context, filter: SuggestionFilter, today: PlainDate): Promise<number> {
	const { total } = await narrowed(ctx, filter, today)
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
}

/** The suggestions of campaigns under way that ask this person, or a collective that they lead, for an explanation. */
export const suggestionsToExplain = (ctx: Context) => {
	const led = [
		...cellsLedBy(ctx.actor),
		...ctx.actor.posts.filter((post) => holds({ posts: [post] }, 'leader')).map((post) => post.unitId)
	];
	return suggestions(ctx)
		.where('c.state', '=', 'open')
		.where('s.state', 'in', open)
		.where((eb) =>
			eb.or([
				eb('r.subject_member_id', '=', ctx.actor.memberId),
				eb('r.subject_unit_id', '=', sql<Id>`any(${led}::uuid[])`)
			])
		)
		.orderBy('s.due_on')
		.execute();
};

/** What is explained and waits for its sender, with the collective’s leaders and the one who explained left to the policy. */
export const suggestionsToJudge = (ctx: Context) =>
	suggestions(ctx)
		.where('s.state', '=', 'explained')
		.select(
			sql<{ id: Id; explainedBy: Id; sentAs: Id | null; at: string }>`(
				select json_build_object('id', e.explanation_id, 'explainedBy', e.explained_by, 'sentAs', e.sent_as, 'at', e.entered_at)
				from explanations e where e.committee_id = s.committee_id and e.suggestion_id = s.suggestion_id
				order by e.round desc limit 1)`.as('last')
		)
		.select('r.unit_id as unitId')
		.orderBy('s.due_on')
		.execute();
