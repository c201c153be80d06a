import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { reviews } from '../review-queries.ts';

/** Some reviews that this person may know of, with what the head of a paper says of whoever is reviewed. */
export const casesIn = (ctx: Context, reviewIds: readonly Id[]) =>
	reviews(ctx)
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.member_id', '=', 'r.subject_member_id')
		)
		.innerJoin('units as u', (join) =>
			join.onRef('u.committee_id', '=', 'r.committee_id').onRef('u.unit_id', '=', 'r.unit_id')
		)
		.select([
			'm.born_on as bornOn',
			'm.birth_precision as birthPrecision',
			sql<boolean>`u.kind = 'committee'`.as('ofCommittee')
		])
		.where('r.review_id', '=', sql<Id>`any(${[...reviewIds]}::uuid[])`)
		.execute();

export type CaseRow = Awaited<ReturnType<typeof casesIn>>[number];

/** The posts that some members held on a day, in the order in which people name them. */
export const postsOn = (ctx: Context, memberIds: Id[], date: PlainDate) =>
	ctx.db
		.selectFrom('posts')
		.select(['member_id as memberId', sql<PostKind>`kind`.as('kind')])
		.distinct()
		.where('member_id', '=', sql<Id>`any(${memberIds}::uuid[])`)
		.where(sql<boolean>`valid @> ${date}::date`)
		.orderBy('member_id')
		.orderBy('kind')
		.execute();

/** What was signed for in each round of some reviews. */
export const signaturesIn = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('review_signatures as g')
		.select([
			'g.review_id as reviewId',
			'g.round',
			'g.agrees',
			'g.words',
			memberNameIn('g.signed_by').as('signedBy'),
			'g.signed_at as signedAt',
			sql<'upheld' | 'again' | null>`g.decision`.as('decision'),
			'g.decision_words as decisionWords'
		])
		.where('g.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
		.execute();

/** How some units are called today, or were called last. */
export const unitNames = async (ctx: Context, unitIds: Id[]): Promise<Map<Id, string>> => {
	const { rows } = await sql<{ id: Id; name: string }>`
		select distinct on (unit_id) unit_id as id, name from unit_periods
		where unit_id = any(${unitIds}::uuid[]) order by unit_id, upper(valid) desc nulls first`.execute(ctx.db);
	return new Map(rows.map(({ id, name }) => [id, name]));
};
