import { sql } from 'kysely';
import { actsForCommittee } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CriticismState } from '../criticism.ts';
import type { Place } from '../review.ts';
import type { SuggestionState } from '../suggestion.ts';

/**
 * The reviews that a person may know of: their own, those held where they take part, and all of them for those who act
 * for the committee. Every look at a review begins here.
 */
export function visibleTo(ctx: Context) {
	const all = ctx.db.selectFrom('reviews as r');
	const { actor } = ctx;
	if (actsForCommittee(actor)) return all;
	const units = [
		...new Set([...(actor.cellId ? [actor.cellId] : []), ...actor.posts.map((post) => post.unitId)])
	];
	return all.where((eb) =>
		eb.or([
			eb('r.subject_member_id', '=', actor.memberId),
			eb.exists(
				eb
					.selectFrom('review_places as at')
					.select('at.unit_id')
					.whereRef('at.committee_id', '=', 'r.committee_id')
					.whereRef('at.review_id', '=', 'r.review_id')
					.where('at.unit_id', '=', sql<Id>`any(${units}::uuid[])`)
			)
		])
	);
}

/** The places of a review, as one column. */
const placesOf = sql<Place[]>`coalesce((
	select json_agg(json_build_object('unitId', at.unit_id, 'rank', at.rank, 'concludedOn', at.concluded_on) order by at.rank, at.unit_id)
	from review_places at where at.committee_id = r.committee_id and at.review_id = r.review_id), '[]')`;

/** The name of whoever, or whatever, is reviewed; a collective's is its name at the end of the period. */
export const subjectName = sql<string>`coalesce(
	(select full_name from members where committee_id = r.committee_id and member_id = r.subject_member_id),
	(select name from unit_periods u where u.committee_id = r.committee_id and u.unit_id = r.subject_unit_id
		order by valid @> (select period_to from campaigns c where c.committee_id = r.committee_id and c.campaign_id = r.campaign_id) desc, upper(valid) desc nulls first limit 1))`;

/** A unit's name today, or the last that it had; by the column, with its table, that says which unit. */
export const unitName = (column: `${string}.${string}`) => sql<string>`(
	select name from unit_periods named where named.committee_id = ${sql.ref(`${column.split('.')[0]}.committee_id`)}
	and named.unit_id = ${sql.ref(column)} order by upper(named.valid) desc nulls first limit 1)`;

/** The reviews that a person may know of, as all parts look at them. */
export const reviews = (ctx: Context) => described(visibleTo(ctx));

/** Of reviews chosen some other way, what all parts look at. */
export const described = (chosen: ReturnType<typeof visibleTo>) =>
	chosen.select([
		'r.review_id as id',
		'r.campaign_id as campaignId',
		'r.subject_member_id as subjectMemberId',
		'r.subject_unit_id as subjectUnitId',
		'r.unit_id as unitId',
		subjectName.as('subjectName'),
		unitName('r.unit_id').as('unitName'),
		'r.form',
		'r.state',
		'r.round',
		'r.ground',
		'r.ground_words as groundWords',
		'r.help_wanted as helpWanted',
		'r.handed_in_at as handedInAt',
		'r.concluded_on as concludedOn',
		placesOf.as('places')
	]);

export const findReview = (ctx: Context, id: Id) =>
	reviews(ctx).where('r.review_id', '=', id).executeTakeFirst();

/** Waits until nobody else changes a review, and holds it until the transaction ends. */
export const holdReview = (ctx: Context, id: Id) =>
	ctx.db.selectFrom('reviews').select('review_id').where('review_id', '=', id).forUpdate().executeTakeFirst();

export const suggestionStatesOf = async (ctx: Context, reviewId: Id): Promise<SuggestionState[]> =>
	(await ctx.db.selectFrom('suggestions').select('state').where('review_id', '=', reviewId).execute()).map(
		({ state }) => state
	);

export const criticismStatesOf = async (ctx: Context, reviewId: Id): Promise<CriticismState[]> =>
	(await ctx.db.selectFrom('criticisms').select('state').where('review_id', '=', reviewId).execute()).map(
		({ state }) => state
	);

export type ReviewChange = {
	state?: import('../review.ts').ReviewState;
	round?: number;
	form?: string;
	unit_id?: Id;
	ground?: string | null;
	ground_words?: string | null;
	ground_set_aside?: string | null;
	help_wanted?: boolean;
	handed_in_at?: Date | null;
	concluded_on?: PlainDate | null;
};

export const updateReview = (ctx: Context, id: Id, change: ReviewChange) =>
	ctx.db.updateTable('reviews').set(change).where('review_id', '=', id).execute();

/** No place has concluded any more; its conclusions stay under the round in which they were drawn. */
export const reopenPlaces = (ctx: Context, reviewId: Id) =>
	ctx.db
		.updateTable('review_places')
		.set({ concluded_on: null, concluded_by: null, summary: null })
		.where('review_id', '=', reviewId)
		.execute();

/** Several at once, always locked in the same order. */
export const findReviewsForUpdate = (ctx: Context, ids: Id[]) =>
	reviews(ctx)
		.where('r.review_id', '=', sql<Id>`any(${ids}::uuid[])`)
		.orderBy('r.review_id')
		.forUpdate('r')
		.execute();
