import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { EnrolledReview } from '../../changed-facts.ts';
import type { ReviewState } from '../../review.ts';
import { unitName } from '../review-queries.ts';

/** SQL that makes and moves the reviews of a campaign, all of them in one statement however many there are. */

export type ReviewRow = {
	review_id: Id;
	subject_member_id: Id | null;
	subject_unit_id: Id | null;
	unit_id: Id;
	form: string;
	state: ReviewState;
	ground: string | null;
};

export const insertReviews = (ctx: Context, campaignId: Id, rows: readonly ReviewRow[]) =>
	sql`insert into reviews (committee_id, campaign_id, review_id, subject_member_id, subject_unit_id, unit_id, form, state, ground)
		select ${ctx.committeeId}::uuid, ${campaignId}::uuid, review_id, subject_member_id, subject_unit_id, unit_id, form, state, ground
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			as r(review_id uuid, subject_member_id uuid, subject_unit_id uuid, unit_id uuid, form text, state review_state, ground text)`.execute(
		ctx.db
	);

export type PlaceRow = { review_id: Id; unit_id: Id; rank: number };

/** New places, and other turns at old ones. */
export const upsertPlaces = (ctx: Context, rows: readonly PlaceRow[]) =>
	sql`insert into review_places (committee_id, review_id, unit_id, rank)
		select ${ctx.committeeId}::uuid, review_id, unit_id, rank
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(review_id uuid, unit_id uuid, rank integer)
		on conflict (committee_id, review_id, unit_id) do update set rank = excluded.rank`.execute(ctx.db);

/** Places that are none any more. Where something was concluded it stays: the references to it hold it. */
export const removePlaces = (ctx: Context, rows: readonly Omit<PlaceRow, 'rank'>[]) =>
	sql`delete from review_places p using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(review_id uuid, unit_id uuid)
		where p.committee_id = ${ctx.committeeId} and p.review_id = r.review_id and p.unit_id = r.unit_id`.execute(
		ctx.db
	);

export const moveReviews = (
	ctx: Context,
	rows: readonly Omit<ReviewRow, 'subject_member_id' | 'subject_unit_id'>[]
) =>
	sql`update reviews set unit_id = r.unit_id, form = r.form, state = r.state, ground = r.ground,
			ground_words = case when r.ground is null then null else ground_words end
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			as r(review_id uuid, unit_id uuid, form text, state review_state, ground text)
		where reviews.committee_id = ${ctx.committeeId} and reviews.review_id = r.review_id`.execute(ctx.db);

/** Holds every review of a campaign until the transaction ends. */
export const lockReviews = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('reviews')
		.select('review_id')
		.where('campaign_id', '=', campaignId)
		.orderBy('review_id')
		.forUpdate()
		.execute();

/** Every review of a campaign as dated facts see it: two questions, put together here. */
export async function enrolledIn(ctx: Context, campaignId: Id): Promise<EnrolledReview[]> {
	const places = Map.groupBy(await placesIn(ctx, campaignId), ({ reviewId }) => reviewId);
	return (await reviewsIn(ctx, campaignId)).map((review) => {
		const own = places.get(review.reviewId) ?? [];
		return {
			...review,
			places: own.map(({ unitId, rank }) => ({ unitId, rank })),
			begunAt: own.filter(({ isBegun }) => isBegun).map(({ unitId }) => unitId)
		};
	});
}

const reviewsIn = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('reviews as r')
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.select([
			'r.review_id as reviewId',
			'r.subject_member_id as memberId',
			'r.subject_unit_id as collectiveId',
			sql<string>`coalesce(m.full_name, ${unitName('r.subject_unit_id')})`.as('name'),
			'r.unit_id as unitId',
			'r.form',
			'r.state',
			'r.ground',
			'r.ground_set_aside as groundSetAside'
		])
		.where('r.campaign_id', '=', campaignId)
		.execute();

/** The places of all its reviews; begun are those where something was concluded. */
const placesIn = (ctx: Context, campaignId: Id) =>
	ctx.db
		.selectFrom('review_places as at')
		.select(['at.review_id as reviewId', 'at.unit_id as unitId', 'at.rank'])
		.select(
			sql<boolean>`(at.concluded_on is not null or exists (select from conclusions c where c.committee_id = at.committee_id
				and c.review_id = at.review_id and c.unit_id = at.unit_id))`.as('isBegun')
		)
		.where('at.review_id', 'in', (eb) =>
			eb.selectFrom('reviews').select('review_id').where('campaign_id', '=', campaignId)
		)
		.orderBy('at.unit_id')
		.execute();

/** How many reviews of a campaign still need something before it can be closed. */
export const countUnsettled = async (ctx: Context, campaignId: Id): Promise<number> =>
	(
		await ctx.db
			.selectFrom('reviews')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('campaign_id', '=', campaignId)
			.where('state', 'in', ['writing', 'handed-in', 'concluded', 'disputed'])
			.executeTakeFirstOrThrow()
	).count;
