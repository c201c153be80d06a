import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { subjectName, unitName, visibleTo } from '../review-queries.ts';
import { conferences } from './conference-queries.ts';

/** The reviews that a person may know of, in campaigns under way. */
const underWay = (ctx: Context) =>
	visibleTo(ctx).innerJoin('campaigns as c', (join) =>
		join
			.onRef('c.committee_id', '=', 'r.committee_id')
			.onRef('c.campaign_id', '=', 'r.campaign_id')
			.on('c.state', '=', 'open')
	);

/**
 * Questions that conferences left to the inspectors and nobody has answered: not taken over from another, not corrected, and not
 * concluded anew in a later round.
 */
export const toVerify = (ctx: Context, campaignId?: Id) =>
	underWay(ctx)
		.innerJoin('conclusions as k', (join) =>
			join
				.onRef('k.committee_id', '=', 'r.committee_id')
				.onRef('k.review_id', '=', 'r.review_id')
				.on('k.outcome', '=', 'to-verify')
				.on('k.adopts', 'is', null)
		)
		.where(
			sql<boolean>`not exists (select from conclusions x where x.committee_id = k.committee_id and x.review_id = k.review_id
				and (x.verifies = k.conclusion_id or x.replaces = k.conclusion_id
					or (x.item_id = k.item_id and x.round > k.round and x.adopts is distinct from k.conclusion_id)))`
		)
		.where(sql<boolean>`r.subject_member_id is distinct from ${ctx.actor.memberId}`)
		.$if(campaignId !== undefined, (query) => query.where('r.campaign_id', '=', campaignId!));

export const listToVerify = (ctx: Context, campaignId: Id, page: { limit: number; offset: number }) =>
	toVerify(ctx, campaignId)
		.leftJoin('suggestions as s', (join) =>
			join.onRef('s.committee_id', '=', 'k.committee_id').onRef('s.suggestion_id', '=', 'k.item_id')
		)
		.leftJoin('criticisms as t', (join) =>
			join.onRef('t.committee_id', '=', 'k.committee_id').onRef('t.criticism_id', '=', 'k.item_id')
		)
		.leftJoin('review_comments as o', (join) =>
			join.onRef('o.committee_id', '=', 'k.committee_id').onRef('o.review_comment_id', '=', 'k.item_id')
		)
		.select([
			'k.conclusion_id as id',
			'r.review_id as reviewId',
			subjectName.as('name'),
			unitName('k.unit_id').as('unitName'),
			'k.item',
			sql<string>`coalesce(s.words, t.fact, o.words, k.about)`.as('words'),
			'k.concluded_on as concludedOn'
		])
		.orderBy('k.concluded_on')
		.orderBy('k.conclusion_id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

/** How many questions wait for the inspectors, by campaign. */
export const countToVerify = (ctx: Context, campaignId?: Id) =>
	toVerify(ctx, campaignId)
		.select(({ fn }) => ['c.campaign_id as campaignId', 'c.title', fn.countAll<number>().as('count')])
		.groupBy(['c.campaign_id', 'c.title'])
		.execute();

/** Conclusions that wait for a person's signature, their own or that of a collective which they lead. */
export const toSign = (ctx: Context, ledUnits: Id[]) =>
	underWay(ctx)
		.select(['r.review_id as reviewId', subjectName.as('name'), 'c.title', 'r.concluded_on as concludedOn'])
		.where('r.state', '=', 'concluded')
		.where((eb) =>
			eb.or([
				eb('r.subject_member_id', '=', ctx.actor.memberId),
				eb('r.subject_unit_id', '=', sql<Id>`any(${ledUnits}::uuid[])`)
			])
		)
		.execute();

/** Disagreements that nobody has answered yet, with who concluded. */
export const disputed = (ctx: Context) =>
	underWay(ctx)
		.innerJoin('review_signatures as g', (join) =>
			join
				.onRef('g.committee_id', '=', 'r.committee_id')
				.onRef('g.review_id', '=', 'r.review_id')
				.onRef('g.round', '=', 'r.round')
		)
		.select([
			'r.review_id as reviewId',
			'r.subject_member_id as subjectMemberId',
			subjectName.as('name'),
			'c.title',
			sql<
				Id[]
			>`array(select unit_id from review_places p where p.committee_id = r.committee_id and p.review_id = r.review_id)`.as(
				'unitIds'
			),
			sql<
				Id[]
			>`array(select concluded_by from place_conclusions p where p.committee_id = r.committee_id and p.review_id = r.review_id and p.round = r.round)`.as(
				'concludedBy'
			)
		])
		.where('r.state', '=', 'disputed')
		.orderBy('g.signed_at')
		.execute();

/** Conferences of some units, or at whose table a person sits, that are planned or in session. */
export const conferencesToLead = (ctx: Context, unitIds: Id[]) =>
	conferences(ctx)
		.innerJoin('campaigns as c', (join) =>
			join
				.onRef('c.committee_id', '=', 'f.committee_id')
				.onRef('c.campaign_id', '=', 'f.campaign_id')
				.on('c.state', '=', 'open')
		)
		.where('f.state', 'in', ['planned', 'in-session'])
		.where((eb) =>
			eb.or([
				eb('f.unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`),
				eb('f.chair_id', '=', ctx.actor.memberId),
				eb('f.clerk_id', '=', ctx.actor.memberId)
			])
		)
		.orderBy('m.starts_at')
		.execute();

/** Units whose reviews are handed in while no conference was called, with the day that they named for it. */
export const withoutConference = (ctx: Context, unitIds: Id[]) =>
	ctx.db
		.selectFrom('campaign_units as cu')
		.innerJoin('campaigns as c', (join) =>
			join
				.onRef('c.committee_id', '=', 'cu.committee_id')
				.onRef('c.campaign_id', '=', 'cu.campaign_id')
				.on('c.state', '=', 'open')
		)
		.select([
			'cu.campaign_id as campaignId',
			'cu.unit_id as unitId',
			unitName('cu.unit_id').as('unitName'),
			'c.title',
			'cu.conference_on as conferenceOn'
		])
		.where('cu.unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`)
		.where(
			sql<boolean>`not exists (select from conferences f where f.committee_id = cu.committee_id
				and f.campaign_id = cu.campaign_id and f.unit_id = cu.unit_id and f.state <> 'cancelled')`
		)
		.where(
			sql<boolean>`exists (select from review_places p join reviews r on r.committee_id = p.committee_id and r.review_id = p.review_id
				where p.committee_id = cu.committee_id and p.unit_id = cu.unit_id and r.campaign_id = cu.campaign_id and r.state = 'handed-in')`
		)
		.execute();

/** The units of campaigns under way at which somebody could conclude: a conference was opened, and a review waits there. */
export const unitsConcluding = (ctx: Context, unitIds: Id[]) =>
	ctx.db
		.selectFrom('conferences as f')
		.innerJoin('campaigns as c', (join) =>
			join
				.onRef('c.committee_id', '=', 'f.committee_id')
				.onRef('c.campaign_id', '=', 'f.campaign_id')
				.on('c.state', '=', 'open')
		)
		.select([
			'f.campaign_id as campaignId',
			'f.unit_id as unitId',
			unitName('f.unit_id').as('unitName'),
			'c.title',
			sql<Id>`(array_agg(f.meeting_id order by f.opened_at desc))[1]`.as('meetingId')
		])
		.where('f.unit_id', '=', sql<Id>`any(${unitIds}::uuid[])`)
		.where('f.state', 'in', ['in-session', 'ended'])
		.groupBy(['f.committee_id', 'f.campaign_id', 'f.unit_id', 'c.title'])
		.execute();
