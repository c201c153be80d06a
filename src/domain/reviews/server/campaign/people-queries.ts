import { sql, type SqlBool } from 'kysely';
import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Campaign } from '../../campaign.ts';
import type { WaitsFor } from '../../board.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { reviewStates, type ReviewState } from '../../review.ts';
import { subjectName, visibleTo } from '../review-queries.ts';
import { waitsFor } from './standing-queries.ts';

/** SQL about everybody in a campaign, as one list: the reviews, and whoever was a member in the period and has none. */

const reviewed = (ctx: Context, campaign: Campaign) =>
	visibleTo(ctx)
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.where('r.campaign_id', '=', campaign.id)
		.select([
			sql<Id | null>`r.review_id`.as('reviewId'),
			'r.subject_member_id as memberId',
			'r.subject_unit_id as collectiveId',
			subjectName.as('name'),
			sql<string>`coalesce(m.folded_name, fold_vietnamese(${subjectName}))`.as('folded'),
			// The leading collective stands before the cells.
			sql<string>`coalesce(m.sort_name, (select '' from units where units.committee_id = r.committee_id
				and units.unit_id = r.subject_unit_id and units.kind = 'committee'), ${subjectName})`.as('sortName'),
			'r.unit_id as unitId',
			sql<ReviewState | 'outside'>`r.state::text`.as('state'),
			waitsFor.as('waits'),
			'r.ground',
			'r.ground_words as groundWords',
			sql<Id[]>`array(select at.unit_id from review_places at
				where at.committee_id = r.committee_id and at.review_id = r.review_id)`.as('placeIds')
		]);

/** Members at some time of the period who have no review: they left before, or came after it was rolled out. */
function outside(ctx: Context, campaign: Campaign, day: PlainDate) {
	const until = day < campaign.periodTo ? day : campaign.periodTo;
	const from = campaign.periodFrom < until ? campaign.periodFrom : until;
	const during = (column: string) =>
		sql<SqlBool>`${sql.ref(column)} && daterange(${from}::date, ${until}::date, '[]')`;
	return ctx.db
		.selectFrom('memberships as ms')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'ms.committee_id').onRef('m.member_id', '=', 'ms.member_id')
		)
		.distinctOn('m.member_id')
		.where(during('ms.valid'))
		.where(sql.lit(campaign.coversMembers && campaign.state !== 'draft'))
		.$if(!campaign.allUnits, (query) =>
			query.where('ms.unit_id', 'in', (eb) =>
				eb.selectFrom('campaign_units').select('unit_id').where('campaign_id', '=', campaign.id)
			)
		)
		.$if(!actsForCommittee(ctx.actor), (query) =>
			query.where('ms.unit_id', '=', sql<Id>`any(${cellsLedBy(ctx.actor)}::uuid[])`)
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('reviews as other')
						.select('other.review_id')
						.whereRef('other.committee_id', '=', 'm.committee_id')
						.whereRef('other.subject_member_id', '=', 'm.member_id')
						.where('other.campaign_id', '=', campaign.id)
				)
			)
		)
		.select([
			sql<Id | null>`null::uuid`.as('reviewId'),
			sql<Id | null>`m.member_id`.as('memberId'),
			sql<Id | null>`null::uuid`.as('collectiveId'),
			'm.full_name as name',
			'm.folded_name as folded',
			sql<string>`m.sort_name`.as('sortName'),
			'ms.unit_id as unitId',
			sql<ReviewState | 'outside'>`'outside'`.as('state'),
			sql<WaitsFor | null>`null`.as('waits'),
			sql<
				string | null
			>`case when upper(ms.valid) is null or upper(ms.valid) > ${day}::date then 'joined-later' else 'left-before' end`.as(
				'ground'
			),
			sql<string | null>`null`.as('groundWords'),
			sql<Id[]>`array[ms.unit_id]`.as('placeIds')
		])
		.orderBy('m.member_id')
		.orderBy(sql`lower(ms.valid) desc nulls last`);
}

const everybody = (ctx: Context, campaign: Campaign, day: PlainDate) =>
	ctx.db.selectFrom(
		reviewed(ctx, campaign)
			.unionAll(ctx.db.selectFrom(outside(ctx, campaign, day).as('o')).selectAll())
			.as('p')
	);

/** Whom the list shows; names are found without marks. */
const matching = (ctx: Context, campaign: Campaign, filter: PeopleFilter, day: PlainDate) =>
	everybody(ctx, campaign, day)
		.$if(filter.unit !== null, (query) =>
			query.where(sql<SqlBool>`(p."unitId" = ${filter.unit} or ${filter.unit} = any(p."placeIds"))`)
		)
		.$if(filter.state === 'left-out', (query) =>
			query.where('p.state', 'in', ['not-reviewed', 'exempt', 'outside'])
		)
		.$if(filter.state === 'unsettled', (query) => query.where('p.waits', 'is not', null))
		.$if(
			reviewStates.some((state) => state === filter.state),
			(query) => query.where('p.state', '=', filter.state as ReviewState)
		)
		.$if(filter.waits !== null, (query) => query.where('p.waits', '=', filter.waits))
		.$if(filter.who !== null, (query) =>
			query.where('p.collectiveId', filter.who === 'persons' ? 'is' : 'is not', null)
		)
		.$call((query) =>
			filter.words.reduce(
				(narrowed, word) =>
					narrowed.where(sql<SqlBool>`' ' || p.folded like '% ' || fold_vietnamese(${word}) || '%'`),
				query
			)
		);

export const countPeople = async (
	ctx: Context,
	campaign: Campaign,
	filter: PeopleFilter,
	day: PlainDate
): Promise<number> =>
	(
		await matching(ctx, campaign, filter, day)
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	).count;

/** One page of them, or all: collectives first, then persons by given name. */
export const peopleOf = (
	ctx: Context,
	campaign: Campaign,
	filter: PeopleFilter,
	day: PlainDate,
	{ offset, limit }: { offset: number; limit: number | null }
) =>
	matching(ctx, campaign, filter, day)
		.select([
			'p.reviewId',
			'p.memberId',
			'p.collectiveId',
			'p.name',
			'p.unitId',
			unitNameOf('p'),
			'p.state',
			'p.waits',
			'p.ground',
			'p.groundWords',
			'p.placeIds'
		])
		.orderBy(sql`p."collectiveId" is null`)
		.orderBy(sql`p."sortName" collate "vi-x-icu"`)
		.orderBy(sql`coalesce(p."memberId", p."collectiveId")`)
		.offset(offset)
		.$if(limit !== null, (query) => query.limit(limit!))
		.execute();

const unitNameOf = (table: string) =>
	sql<string>`(select name from unit_periods u where u.committee_id = current_committee() and u.unit_id = ${sql.ref(`${table}.unitId`)}
		order by upper(valid) desc nulls first limit 1)`.as('unitName');
