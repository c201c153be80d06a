import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Period } from '../../campaign.ts';
import { unitName } from '../review-queries.ts';

/** SQL that looks at campaigns: what happened, what waits, one's own review. */

/** What happened to a campaign, oldest first, with who did it and for whom. */
export const campaignEvents = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('events as e')
		.leftJoin('members as a', (join) =>
			join.onRef('a.committee_id', '=', 'e.committee_id').onRef('a.member_id', '=', 'e.actor_id')
		)
		.leftJoin('members as b', (join) =>
			join.onRef('b.committee_id', '=', 'e.committee_id').onRef('b.member_id', '=', 'e.on_behalf_of')
		)
		.select([
			'e.sequence',
			'e.act',
			'e.happened_at as at',
			'a.full_name as who',
			'b.full_name as onBehalfOf',
			sql<string>`e.content::jsonb ->> 'channel'`.as('channel'),
			sql<unknown>`e.content::jsonb -> 'to'`.as('to')
		])
		.where('e.subject_id', '=', campaignId)
		.where('e.subject_type', '=', 'campaign')
		.orderBy('e.sequence')
		.execute();

/** This person's own review in a campaign. */
export const findOwnReview = (ctx: Context, campaignId: Id, memberId: Id) =>
	ctx.db
		.selectFrom('reviews')
		.select(['review_id as id', 'state'])
		.where('campaign_id', '=', campaignId)
		.where('subject_member_id', '=', memberId)
		.executeTakeFirst();

/** Another campaign about the same period that is prepared or under way. */
export const findAnother = (ctx: Context, { kind, from, to }: Period, except: Id | null) =>
	ctx.db
		.selectFrom('campaigns')
		.select(['campaign_id as id', 'title'])
		.where('state', 'in', ['draft', 'open'])
		.where('period_kind', '=', kind)
		.where('period_from', '=', from)
		.where('period_to', '=', to)
		.$if(except !== null, (query) => query.where('campaign_id', '<>', except!))
		.executeTakeFirst();

/** Campaigns under way of which some units have not said yet that they know, each with the day by which they should. */
export const unacknowledged = (ctx: Context, unitIds: readonly Id[] | 'all') =>
	ctx.db
		.selectFrom('campaign_units as cu')
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'cu.committee_id').onRef('c.campaign_id', '=', 'cu.campaign_id')
		)
		.innerJoin('units as u', (join) =>
			join.onRef('u.committee_id', '=', 'cu.committee_id').onRef('u.unit_id', '=', 'cu.unit_id')
		)
		.innerJoin('campaign_phases as first', (join) =>
			join
				.onRef('first.committee_id', '=', 'cu.committee_id')
				.onRef('first.campaign_id', '=', 'cu.campaign_id')
				.on('first.position', '=', 1)
		)
		.select(['c.campaign_id as id', 'c.title', 'cu.unit_id as unitId'])
		.select(sql<PlainDate>`greatest(first.ends_on, c.opened_on)`.as('dueOn'))
		.select(unitName('cu.unit_id').as('unitName'))
		.where('c.state', '=', 'open')
		.where('cu.seen_at', 'is', null)
		.where('u.kind', '=', 'cell')
		.$if(unitIds !== 'all', (query) => query.where('cu.unit_id', 'in', unitIds as Id[]))
		.execute();

/** How many reviews of a campaign are not handed in, and how many are not settled. */
export const countToDo = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('reviews')
		.select((eb) => [
			eb.fn.countAll<number>().filterWhere('state', '=', 'writing').as('writing'),
			eb.fn
				.countAll<number>()
				.filterWhere('state', 'in', ['writing', 'handed-in', 'concluded', 'disputed'])
				.as('unsettled')
		])
		.where('campaign_id', '=', campaignId)
		.executeTakeFirstOrThrow();
