import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

const among = (column: string, unitIds: readonly Id[]) =>
	sql<boolean>`${sql.ref(column)} = any(${[...unitIds]}::uuid[])`;

/** Corrective actions in some cells that are past their day and not reported. */
export const overdueActionsOf = (ctx: Context, unitIds: readonly Id[], today: PlainDate) =>
	ctx.db
		.selectFrom('corrective_actions as a')
		.innerJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'a.committee_id').onRef('s.shortcoming_id', '=', 'a.shortcoming_id')
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.member_id', '=', 'a.owner_id')
		)
		.select([
			'a.action_id as actionId',
			's.unit_id as unitId',
			'a.task as title',
			'm.full_name as owner',
			'a.due_on as dueOn'
		])
		.where('a.state', 'in', ['in-hand', 'returned'])
		.where('a.due_on', '<', today)
		.where(among('s.unit_id', unitIds))
		.orderBy('a.due_on')
		.execute();

/** What a cell as a collective has still to explain. */
export const suggestionsOwedBy = (ctx: Context, unitIds: readonly Id[]) =>
	ctx.db
		.selectFrom('suggestions as s')
		.innerJoin('reviews as r', (join) =>
			join.onRef('r.committee_id', '=', 's.committee_id').onRef('r.review_id', '=', 's.review_id')
		)
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.select([
			's.suggestion_id as suggestionId',
			sql<Id>`r.subject_unit_id`.as('unitId'),
			's.words as title',
			's.due_on as dueOn'
		])
		.where('s.state', 'in', ['sent', 'returned'])
		.where('c.state', '=', 'open')
		.where(among('r.subject_unit_id', unitIds))
		.orderBy('s.due_on')
		.execute();

/** How many self-reviews of a cell's members are not handed in, by campaign; never whose. */
export const reviewsOwedBy = (ctx: Context, unitIds: readonly Id[]) =>
	ctx.db
		.selectFrom('reviews as r')
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.select([
			'r.campaign_id as campaignId',
			'r.unit_id as unitId',
			'c.title',
			sql<PlainDate | null>`(select max(p.ends_on) from campaign_phases p
				where p.committee_id = r.committee_id and p.campaign_id = r.campaign_id and p.phase = 'write')`.as('dueOn'),
			sql<number>`count(*)::int`.as('open')
		])
		.where('r.state', '=', 'writing')
		.where('c.state', '=', 'open')
		.where('r.subject_member_id', 'is not', null)
		.where(among('r.unit_id', unitIds))
		.groupBy(['r.committee_id', 'r.campaign_id', 'r.unit_id', 'c.title'])
		.execute();
