import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ItemKind, Outcome } from '../../conference-items.ts';
import { unitName } from '../review-queries.ts';

/** Suggestions that stand, each with its newest explanation. */
export const suggestionItems = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('suggestions as s')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('explanations as e')
					.select([
						'e.happened',
						'e.objective_cause as objectiveCause',
						'e.subjective_cause as subjectiveCause',
						'e.responsibility',
						'e.follow_up as followUp'
					])
					.whereRef('e.committee_id', '=', 's.committee_id')
					.whereRef('e.suggestion_id', '=', 's.suggestion_id')
					.orderBy('e.round', 'desc')
					.limit(1)
					.as('x'),
			(join) => join.onTrue()
		)
		.select([
			's.suggestion_id as id',
			's.review_id as reviewId',
			's.sender_name as senderName',
			's.number',
			's.dated_on as datedOn',
			's.words',
			's.state',
			'x.happened',
			'x.objectiveCause',
			'x.subjectiveCause',
			'x.responsibility',
			'x.followUp'
		])
		.where('s.review_id', 'in', reviewIds)
		.where('s.state', '<>', 'withdrawn')
		.orderBy('s.dated_on')
		.orderBy('s.suggestion_id')
		.execute();

/** Criticism before the conference: neither withdrawn nor held back. */
export const criticismItems = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('criticisms as c')
		.select([
			'c.criticism_id as id',
			'c.review_id as reviewId',
			memberNameIn('c.author_id').as('author'),
			'c.fact',
			'c.happened_when as happenedWhen',
			'c.place',
			'c.ask',
			'c.answer',
			'c.state'
		])
		.where('c.review_id', 'in', reviewIds)
		.where('c.state', 'in', ['raised', 'answered'])
		.orderBy('c.entered_at')
		.orderBy('c.criticism_id')
		.execute();

export const commentItems = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('review_comments')
		.select([
			'review_comment_id as id',
			'review_id as reviewId',
			'source_name as sourceName',
			'dated_on as datedOn',
			'words'
		])
		.where('review_id', 'in', reviewIds)
		.where('withdrawn_at', 'is', null)
		.orderBy('dated_on')
		.orderBy('review_comment_id')
		.execute();

/** Everything that was ever concluded about some reviews, oldest first. */
export const conclusionsAbout = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('conclusions as k')
		.leftJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'k.committee_id').onRef('s.shortcoming_id', '=', 'k.shortcoming_id')
		)
		.select([
			'k.conclusion_id as id',
			'k.review_id as reviewId',
			'k.unit_id as unitId',
			unitName('k.unit_id').as('unitName'),
			'k.round',
			'k.meeting_id as meetingId',
			'k.item',
			'k.item_id as itemId',
			'k.about',
			'k.outcome',
			'k.words',
			'k.shortcoming_id as shortcomingId',
			's.reference',
			'k.verifies',
			'k.adopts',
			'k.replaces',
			'k.concluded_on as concludedOn',
			memberNameIn('k.entered_by').as('enteredBy'),
			memberNameIn('k.on_behalf_of').$castTo<string | null>().as('onBehalfOf'),
			'k.channel',
			'k.entered_at as enteredAt'
		])
		.where('k.review_id', 'in', reviewIds)
		.orderBy('k.entered_at')
		.orderBy('k.conclusion_id')
		.execute();

export type ConclusionRow = {
	id: Id;
	reviewId: Id;
	unitId: Id;
	round: number;
	meetingId: Id | null;
	item: ItemKind;
	itemId: Id | null;
	about?: string;
	outcome: Outcome;
	words: string;
	shortcomingId?: Id | null;
	verifies?: Id | null;
	adopts?: Id | null;
	replaces?: Id | null;
	concludedOn: PlainDate;
	onBehalfOf: Id | null;
	channel: Channel;
};

export const insertConclusion = (ctx: Context, row: ConclusionRow) =>
	ctx.db
		.insertInto('conclusions')
		.values({
			committee_id: ctx.committeeId,
			conclusion_id: row.id,
			review_id: row.reviewId,
			unit_id: row.unitId,
			round: row.round,
			meeting_id: row.meetingId,
			item: row.item,
			item_id: row.itemId,
			about: row.about ?? '',
			outcome: row.outcome,
			words: row.words,
			shortcoming_id: row.shortcomingId ?? null,
			verifies: row.verifies ?? null,
			adopts: row.adopts ?? null,
			replaces: row.replaces ?? null,
			concluded_on: row.concludedOn,
			entered_by: ctx.actor.memberId,
			on_behalf_of: row.onBehalfOf,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

/** What each place concluded in each round, with who did and at which sitting. */
export const placeConclusions = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('place_conclusions as p')
		.select([
			'p.review_id as reviewId',
			'p.unit_id as unitId',
			unitName('p.unit_id').as('unitName'),
			'p.round',
			'p.meeting_id as meetingId',
			'p.summary',
			'p.concluded_on as concludedOn',
			'p.concluded_by as concludedById',
			memberNameIn('p.concluded_by').as('concludedBy'),
			memberNameIn('p.entered_by').as('enteredBy'),
			'p.channel',
			'p.concluded_at as concludedAt'
		])
		.where('p.review_id', 'in', reviewIds)
		.orderBy('p.concluded_at')
		.execute();

export const insertPlaceConclusion = (
	ctx: Context,
	row: {
		review_id: Id;
		unit_id: Id;
		round: number;
		meeting_id: Id;
		summary: string;
		concluded_on: PlainDate;
		concluded_by: Id;
		channel: Channel;
	}
) =>
	ctx.db
		.insertInto('place_conclusions')
		.values({
			committee_id: ctx.committeeId,
			...row,
			entered_by: ctx.actor.memberId,
			concluded_at: ctx.clock.now()
		})
		.execute();

export const closePlace = (
	ctx: Context,
	reviewId: Id,
	unitId: Id,
	close: { concluded_on: PlainDate; concluded_by: Id; summary: string }
) =>
	ctx.db
		.updateTable('review_places')
		.set(close)
		.where('review_id', '=', reviewId)
		.where('unit_id', '=', unitId)
		.execute();
