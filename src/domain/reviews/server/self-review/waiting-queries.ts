import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { reviews, subjectName, unitName, visibleTo } from '../review-queries.ts';

/** The last day on which a campaign has its members write. */
const writeUntil = sql<PlainDate | null>`(
	select ends_on from campaign_phases p
	where p.committee_id = c.committee_id and p.campaign_id = c.campaign_id and p.phase = 'write')`;

const inWriting = (ctx: Context) =>
	visibleTo(ctx)
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.where('c.state', '=', 'open')
		.where('r.state', '=', 'writing');

/** What this person has to write: their own, and the reports of the collectives that they lead. */
export const toWrite = (ctx: Context, unitIds: Id[]) =>
	reviews(ctx)
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.select(['c.title', 'c.rule_set_id as ruleSetId', writeUntil.as('dueOn')])
		.where('c.state', '=', 'open')
		.where('r.state', '=', 'writing')
		.where((eb) =>
			eb.or([
				eb('r.subject_member_id', '=', ctx.actor.memberId),
				eb('r.subject_unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`)
			])
		)
		.execute();

/** How many members of some cells have not handed in, by campaign and cell. */
export const notHandedIn = (ctx: Context, unitIds: Id[]) =>
	inWriting(ctx)
		.select([
			'r.campaign_id as campaignId',
			'c.title',
			'r.unit_id as unitId',
			unitName('r.unit_id').as('unitName'),
			writeUntil.as('dueOn'),
			sql<number>`count(*)::int`.as('count')
		])
		.where('r.subject_member_id', 'is not', null)
		.where('r.unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`)
		.groupBy(['r.committee_id', 'r.campaign_id', 'r.unit_id', 'c.committee_id', 'c.campaign_id', 'c.title'])
		.execute();

/** Who wants to be helped, in some cells or in all others. */
export const helpAsked = (ctx: Context, { inUnits, notIn }: { inUnits?: Id[]; notIn?: Id[] }) =>
	inWriting(ctx)
		.select([
			'r.review_id as id',
			'r.campaign_id as campaignId',
			subjectName.as('subjectName'),
			'r.unit_id as unitId',
			unitName('r.unit_id').as('unitName'),
			'c.title',
			writeUntil.as('dueOn')
		])
		.where('r.help_wanted', '=', true)
		.where('r.subject_member_id', 'is distinct from', ctx.actor.memberId)
		.$if(inUnits !== undefined, (query) =>
			query.where('r.unit_id', '=', sql<Id>`any(${inUnits ?? []}::uuid[])`)
		)
		.$if(notIn !== undefined, (query) => query.where('r.unit_id', '<>', sql<Id>`all(${notIn ?? []}::uuid[])`))
		.orderBy(sql`${writeUntil} nulls last`)
		.orderBy('r.review_id')
		.execute();
