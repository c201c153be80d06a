import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { actsForCommittee, cellsLedBy, type Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { SuggestionState } from '../../suggestion.ts';
import type { Sender } from '../../suggestion-policy.ts';
import { subjectName, unitName, visibleTo } from '../review-queries.ts';

/**
 * The suggestions that a person may read, with the reviews that they enter (`s`, `r`). The rule is `readsSuggestion`, and a
 * test holds the two together. Every look at a suggestion begins here.
 */
export function suggestionsSeen(ctx: Context) {
	const { actor } = ctx;
	const all = visibleTo(ctx).innerJoin('suggestions as s', (join) =>
		join.onRef('s.committee_id', '=', 'r.committee_id').onRef('s.review_id', '=', 'r.review_id')
	);
	if (actsForCommittee(actor)) return all;
	const led = sql<Id>`any(${cellsLedBy(actor)}::uuid[])`;
	return all.where((eb) =>
		eb.or([
			eb('r.subject_member_id', '=', actor.memberId),
			eb('r.subject_unit_id', '=', led),
			eb('r.round', '>', 1),
			eb('r.state', 'not in', ['writing', 'not-reviewed', 'exempt']),
			eb.exists(
				eb
					.selectFrom('review_places as at')
					.select('at.unit_id')
					.whereRef('at.committee_id', '=', 'r.committee_id')
					.whereRef('at.review_id', '=', 'r.review_id')
					.where('at.unit_id', '=', led)
			)
		])
	);
}

export const suggestions = (ctx: Context) =>
	suggestionsSeen(ctx)
		.innerJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'r.committee_id').onRef('c.campaign_id', '=', 'r.campaign_id')
		)
		.select([
			's.suggestion_id as id',
			's.review_id as reviewId',
			'r.campaign_id as campaignId',
			'c.title as campaignTitle',
			'r.subject_member_id as subjectMemberId',
			'r.subject_unit_id as subjectUnitId',
			subjectName.as('subjectName'),
			unitName('r.unit_id').as('unitName'),
			's.sender',
			's.sender_name as senderName',
			's.number',
			's.dated_on as datedOn',
			's.words',
			's.due_on as dueOn',
			's.state',
			's.dispatch_key as dispatchKey',
			's.partner_id as partnerId',
			's.channel',
			memberNameIn<string | null>('s.entered_by').as('enteredBy'),
			's.entered_at as enteredAt',
			's.withdrawn_words as withdrawnWords',
			's.withdrawn_by as withdrawnBy',
			memberNameIn<string | null>('s.withdrawn_entered_by').as('withdrawnEnteredBy'),
			's.withdrawn_channel as withdrawnChannel',
			's.withdrawn_at as withdrawnAt'
		]);

export type SuggestionRecord = NonNullable<Awaited<ReturnType<typeof findSuggestion>>>;

export const findSuggestion = (ctx: Context, id: Id) =>
	suggestions(ctx).where('s.suggestion_id', '=', id).executeTakeFirst();

export const suggestionsOfReview = (ctx: Context, reviewId: Id) =>
	suggestions(ctx)
		.where('s.review_id', '=', reviewId)
		.orderBy('s.dated_on')
		.orderBy('s.suggestion_id')
		.execute();

export type SuggestionRow = {
	id: Id;
	reviewId: Id;
	sender: Sender;
	senderName: string;
	number: string;
	datedOn: PlainDate;
	words: string;
	dueOn: PlainDate;
	channel: Channel;
	dispatchKey: Id | null;
	partnerId: Id | null;
};

export const insertSuggestions = (ctx: Context, rows: SuggestionRow[]) =>
	ctx.db
		.insertInto('suggestions')
		.values(
			rows.map((row) => ({
				committee_id: ctx.committeeId,
				suggestion_id: row.id,
				review_id: row.reviewId,
				sender: row.sender,
				sender_name: row.senderName,
				number: row.number,
				dated_on: row.datedOn,
				words: row.words,
				due_on: row.dueOn,
				state: 'sent' as const,
				dispatch_key: row.dispatchKey,
				partner_id: row.partnerId,
				entered_by: ctx.actor.memberId,
				channel: row.channel,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

/** Of which of these reviews the very same issue of the same paper is there already, and not withdrawn. */
export const reviewsAskedAlready = (
	ctx: Context,
	reviewIds: Id[],
	{ number, datedOn, words }: Pick<SuggestionRow, 'number' | 'datedOn' | 'words'>
) =>
	ctx.db
		.selectFrom('suggestions')
		.select('review_id as reviewId')
		.where('review_id', 'in', reviewIds)
		.where('number', '=', number)
		.where('dated_on', '=', datedOn)
		.where('words', '=', words)
		.where('state', '<>', 'withdrawn')
		.execute();

export const updateSuggestion = (
	ctx: Context,
	id: Id,
	change: {
		state: SuggestionState;
		due_on?: PlainDate;
		withdrawn_words?: string;
		withdrawn_by?: string;
		withdrawn_entered_by?: Id;
		withdrawn_channel?: Channel;
		withdrawn_at?: Date;
	}
) => ctx.db.updateTable('suggestions').set(change).where('suggestion_id', '=', id).execute();

/** When the conferences of some reviews are held, the first of each: as called, or as the collective has named it. */
export const conferenceDates = async (
	ctx: Context,
	reviewIds: Id[]
): Promise<{ reviewId: Id; on: PlainDate }[]> =>
	(
		await sql<{ reviewId: Id; on: PlainDate }>`
			select r.review_id as "reviewId", min(coalesce(
				(select (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date from conferences k
					join meetings m on m.committee_id = k.committee_id and m.meeting_id = k.meeting_id
					where k.committee_id = r.committee_id and k.campaign_id = r.campaign_id and k.unit_id = at.unit_id
					order by m.starts_at desc limit 1),
				u.conference_on)) as "on"
			from reviews r
			join review_places at on at.committee_id = r.committee_id and at.review_id = r.review_id
			left join campaign_units u on u.committee_id = r.committee_id and u.campaign_id = r.campaign_id and u.unit_id = at.unit_id
			where r.review_id = any(${reviewIds}::uuid[]) group by r.review_id`.execute(ctx.db)
	).rows.filter(({ on }) => on !== null);

/** The suggestion that an issue of a superior's dispatch became, as that superior sent it. */
export const findDispatched = (ctx: Context, key: Id, partnerId: Id) =>
	suggestions(ctx).where('s.dispatch_key', '=', key).where('s.partner_id', '=', partnerId).executeTakeFirst();

/** All suggestions that came with the same paper of the same superior. */
export const suggestionsOfPaper = (
	ctx: Context,
	{ partnerId, number, datedOn }: Pick<SuggestionRecord, 'partnerId' | 'number' | 'datedOn'>
) =>
	suggestions(ctx)
		.where('s.partner_id', '=', partnerId)
		.where('s.number', '=', number)
		.where('s.dated_on', '=', datedOn)
		.orderBy('s.suggestion_id')
		.execute();

/** The suggestions that issues of dispatches became. */
export const suggestionsByKey = (ctx: Context, keys: Id[]) =>
	suggestions(ctx)
		.where('s.dispatch_key', '=', sql<Id>`any(${keys}::uuid[])`)
		.execute();
