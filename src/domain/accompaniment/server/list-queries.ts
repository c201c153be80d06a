import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { VisitedKind, VisitMark, VisitState } from '../visit.ts';
import { daysOfMonth, type VisitFilter } from '../visit-filter.ts';
import { cellName, visibleVisits } from './visit-queries.ts';

export type VisitLine = {
	id: Id;
	unitId: Id;
	unitName: string;
	memberId: Id;
	visitorName: string;
	visitedOn: PlainDate;
	kind: VisitedKind;
	state: VisitState;
	ruleSetId: Id;
	guestUnit: string | null;
	marks: Record<VisitMark, number>;
	requests: number;
};

const newest = sql`(select max(x.revision) from visit_reports x where x.committee_id = v.committee_id and x.visit_id = v.visit_id)`;
const guestUnit = sql<string | null>`(select x.guest_unit from visit_reports x
	where x.committee_id = v.committee_id and x.visit_id = v.visit_id and x.revision = ${newest})`;
const marks = sql<Record<VisitMark, number>>`(select jsonb_build_object(
		'yes', count(*) filter (where x.mark = 'yes'), 'partly', count(*) filter (where x.mark = 'partly'),
		'no', count(*) filter (where x.mark = 'no'), 'not-seen', count(*) filter (where x.mark = 'not-seen'))
	from visit_marks x where x.committee_id = v.committee_id and x.visit_id = v.visit_id and x.revision = ${newest})`;
const requests = sql<number>`(select count(*)::int from cell_requests x
	where x.committee_id = v.committee_id and x.visit_id = v.visit_id)`;

function narrowed(ctx: Context, cells: Id[] | 'all', { cell, visitor, month, state }: VisitFilter) {
	let query = visibleVisits(ctx, cells);
	if (cell) query = query.where('v.unit_id', '=', cell);
	if (visitor) query = query.where('v.member_id', '=', visitor);
	if (state) query = query.where('v.state', '=', state);
	if (month) {
		const { from, before } = daysOfMonth(month);
		query = query.where('v.visited_on', '>=', from).where('v.visited_on', '<', before);
	}
	return query;
}

/** Visits, the newest first. */
export const visitLines = (
	ctx: Context,
	cells: Id[] | 'all',
	filter: VisitFilter,
	page: { limit: number; offset: number }
): Promise<VisitLine[]> =>
	narrowed(ctx, cells, filter)
		.select([
			'v.visit_id as id',
			'v.unit_id as unitId',
			cellName.as('unitName'),
			'v.member_id as memberId',
			memberNameIn('v.member_id').as('visitorName'),
			'v.visited_on as visitedOn',
			'v.meeting_kind as kind',
			sql<VisitState>`v.state`.as('state'),
			'v.rule_set_id as ruleSetId',
			guestUnit.as('guestUnit'),
			marks.as('marks'),
			requests.as('requests')
		])
		.orderBy('v.visited_on', 'desc')
		.orderBy('v.visit_id', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countVisitLines = async (
	ctx: Context,
	cells: Id[] | 'all',
	filter: VisitFilter
): Promise<number> => {
	const { total } = await narrowed(ctx, cells, filter)
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
};

/** The visits made in each month, the newest month first: how many, in how many cells, with whom, what was asked. */
export const monthCounts = (ctx: Context, cells: Id[] | 'all', filter: VisitFilter) =>
	narrowed(ctx, cells, { ...filter, month: undefined, state: 'made' })
		.select([
			sql<string>`to_char(v.visited_on, 'YYYY-MM')`.as('month'),
			sql<number>`count(*)::int`.as('visits'),
			sql<number>`count(distinct v.unit_id)::int`.as('cells'),
			sql<number>`(count(*) filter (where ${guestUnit} is not null))::int`.as('joint'),
			sql<number>`coalesce(sum(${requests}), 0)::int`.as('requests')
		])
		.groupBy('month')
		.orderBy('month', 'desc')
		.limit(24)
		.execute();

/** Who visited, for choosing from. */
export const visitorsSeen = (ctx: Context, cells: Id[] | 'all') =>
	visibleVisits(ctx, cells)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'v.committee_id').onRef('m.member_id', '=', 'v.member_id')
		)
		.select(['m.member_id as id', 'm.full_name as name', 'm.sort_name'])
		.distinct()
		.orderBy('m.sort_name')
		.execute();

/** Visits that were expected and of which no report is there. */
export const awaitedVisits = (ctx: Context, until: PlainDate) =>
	ctx.db
		.selectFrom('visits as v')
		.select([
			'v.visit_id as id',
			'v.unit_id as unitId',
			cellName.as('unitName'),
			'v.member_id as memberId',
			memberNameIn('v.member_id').as('visitorName'),
			'v.visited_on as visitedOn',
			'v.rule_set_id as ruleSetId'
		])
		.where('v.state', '=', 'expected')
		.where('v.visited_on', '<=', until)
		.orderBy('v.visited_on')
		.execute();

/** How often each cell was attended by committee members during some days, and when last. */
export const visitCounts = (ctx: Context, unitIds: readonly Id[], from: PlainDate, to: PlainDate) =>
	ctx.db
		.selectFrom('visits')
		.select([
			'unit_id as unitId',
			sql<number>`(count(*) filter (where visited_on between ${from}::date and ${to}::date))::int`.as(
				'count'
			),
			sql<PlainDate>`max(visited_on)`.as('last')
		])
		.where('state', '=', 'made')
		.where('unit_id', '=', sql<Id>`any(${[...unitIds]}::uuid[])`)
		.groupBy('unit_id')
		.execute();

/** Reports sent lately to some cells of which nobody there has said anything. */
export const unansweredReports = (ctx: Context, unitIds: readonly Id[], since: PlainDate) =>
	ctx.db
		.selectFrom('visits as v')
		.select([
			'v.visit_id as id',
			cellName.as('unitName'),
			memberNameIn('v.member_id').as('visitorName'),
			'v.visited_on as visitedOn'
		])
		.where('v.state', '=', 'made')
		.where('v.unit_id', '=', sql<Id>`any(${[...unitIds]}::uuid[])`)
		.where('v.visited_on', '>=', since)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('visit_replies as y')
						.select('y.reply_id')
						.whereRef('y.committee_id', '=', 'v.committee_id')
						.whereRef('y.visit_id', '=', 'v.visit_id')
				)
			)
		)
		.orderBy('v.visited_on')
		.execute();
