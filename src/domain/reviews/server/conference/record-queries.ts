import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { PlainDate } from '#platform/dates.ts';
import { subjectName } from '../review-queries.ts';

/** Which of some people were official members on a date. */
export const officialAmong = async (ctx: Context, memberIds: Id[], date: PlainDate): Promise<Set<Id>> => {
	const rows = await ctx.db
		.selectFrom('members')
		.select('member_id')
		.where('member_id', '=', sql<Id>`any(${memberIds}::uuid[])`)
		// Nothing known of an old member's dates: they are official.
		.where((eb) =>
			eb.or([
				eb('official_on', '<=', date),
				eb.and([eb('official_on', 'is', null), eb('admitted_on', 'is', null)])
			])
		)
		.execute();
	return new Set(rows.map((row) => row.member_id));
};

/** The reviews that a sitting spoke about, counted or concluded, with their turn at the unit. */
export const reviewsOfSitting = (ctx: Context, meetingId: Id, unitId: Id) =>
	ctx.db
		.selectFrom('reviews as r')
		.innerJoin('review_places as p', (join) =>
			join
				.onRef('p.committee_id', '=', 'r.committee_id')
				.onRef('p.review_id', '=', 'r.review_id')
				.on('p.unit_id', '=', unitId)
		)
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.select([
			'r.review_id as reviewId',
			'r.subject_member_id as subjectMemberId',
			'r.subject_unit_id as subjectUnitId',
			subjectName.as('name'),
			'p.rank'
		])
		.where(
			sql<boolean>`r.review_id in (
				select review_id from speeches where meeting_id = ${meetingId}
				union select review_id from tallies where meeting_id = ${meetingId}
				union select review_id from conclusions where meeting_id = ${meetingId}
				union select review_id from place_conclusions where meeting_id = ${meetingId}
				union select review_id from conferences where meeting_id = ${meetingId})`
		)
		.orderBy('p.rank')
		.orderBy('m.sort_name')
		.orderBy('r.review_id')
		.execute();

/** What some shortcomings say, with what is done about each. */
export const shortcomingsNamed = (ctx: Context, ids: Id[]) =>
	ctx.db
		.selectFrom('shortcomings as s')
		.leftJoin('corrective_actions as a', (join) =>
			join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.shortcoming_id', '=', 's.shortcoming_id')
		)
		.select([
			's.shortcoming_id as id',
			's.reference',
			's.criterion',
			's.description',
			's.cause',
			's.responsibility',
			's.rule_set_id as ruleSetId',
			'a.task',
			'a.expected_product as expectedProduct',
			memberNameIn('a.owner_id').as('owner'),
			'a.due_on as dueOn'
		])
		.where('s.shortcoming_id', '=', sql<Id>`any(${ids}::uuid[])`)
		.orderBy('s.reference')
		.orderBy('a.due_on')
		.execute();
