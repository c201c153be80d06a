import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Wording } from '../../self-review.ts';

/** The wordings of some reviews, each with who saved it. */
const wordings = (ctx: Context, reviewIds: Id[]) =>
	ctx.db
		.selectFrom('section_texts as t')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 't.committee_id').onRef('m.member_id', '=', 't.entered_by')
		)
		.select([
			't.review_id as reviewId',
			't.section',
			't.version',
			't.round',
			't.words',
			'm.full_name as enteredBy',
			't.entered_by as enteredById',
			't.channel',
			't.saved_at as savedAt'
		])
		.where('t.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`);

/** The newest wording that counts, of every part of some reviews. */
export const newestTexts = (ctx: Context, reviewIds: Id[]): Promise<(Wording & { reviewId: Id })[]> =>
	wordings(ctx, reviewIds)
		.distinctOn(['t.review_id', 't.section'])
		.where('t.aside', '=', false)
		.orderBy('t.review_id')
		.orderBy('t.section')
		.orderBy('t.version', 'desc')
		.execute();

/** No wording was saved since by anybody who had been shown this one. */
const isPending = sql<boolean>`t.aside and not exists (
	select 1 from section_texts later
	where later.committee_id = t.committee_id and later.review_id = t.review_id and later.section = t.section
	and not later.aside and later.seen >= t.version)`;

/** The wordings that were set aside and wait to be joined: of each part the newest of each writer. */
export const pendingTexts = (ctx: Context, reviewId: Id): Promise<Wording[]> =>
	wordings(ctx, [reviewId])
		.distinctOn(['t.section', 't.entered_by'])
		.where(isPending)
		.orderBy('t.section')
		.orderBy('t.entered_by')
		.orderBy('t.version', 'desc')
		.execute();

/** The highest version of each part. */
export const highestVersions = async (ctx: Context, reviewId: Id): Promise<Map<string, number>> =>
	new Map(
		(
			await ctx.db
				.selectFrom('section_texts')
				.select((eb) => ['section', eb.fn.max('version').as('highest')])
				.where('review_id', '=', reviewId)
				.groupBy('section')
				.execute()
		).map(({ section, highest }) => [section, highest])
	);

/** Every wording of a part that was ever saved, newest first. */
export const versionsOf = (
	ctx: Context,
	reviewId: Id,
	section: string,
	page: { limit: number; offset: number }
): Promise<(Wording & { aside: boolean })[]> =>
	wordings(ctx, [reviewId])
		.select('t.aside')
		.where('t.section', '=', section)
		.orderBy('t.version', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countVersions = async (ctx: Context, reviewId: Id, section: string): Promise<number> =>
	(
		await ctx.db
			.selectFrom('section_texts')
			.select(sql<number>`count(*)::int`.as('n'))
			.where('review_id', '=', reviewId)
			.where('section', '=', section)
			.executeTakeFirstOrThrow()
	).n;

export const findVersion = (ctx: Context, reviewId: Id, section: string, version: number) =>
	wordings(ctx, [reviewId])
		.where('t.section', '=', section)
		.where('t.version', '=', version)
		.executeTakeFirst();

/** Those of some reviews in which the author saved something by themselves in the present round. */
export const begunAlone = async (ctx: Context, reviewIds: Id[]): Promise<Set<Id>> =>
	new Set(
		(
			await ctx.db
				.selectFrom('reviews as r')
				.select('r.review_id as id')
				.where('r.review_id', '=', sql<Id>`any(${reviewIds}::uuid[])`)
				.where(({ exists, selectFrom }) =>
					exists(
						selectFrom('section_texts as t')
							.select('t.section_text_id')
							.whereRef('t.committee_id', '=', 'r.committee_id')
							.whereRef('t.review_id', '=', 'r.review_id')
							.whereRef('t.round', '=', 'r.round')
							.where('t.channel', '=', 'self')
					)
				)
				.execute()
		).map(({ id }) => id)
	);

export type NewText = {
	reviewId: Id;
	section: string;
	version: number;
	round: number;
	words: string;
	channel: Channel;
	aside: boolean;
	seen: number;
};

export const insertText = (ctx: Context, { reviewId, ...text }: NewText) =>
	ctx.db
		.insertInto('section_texts')
		.values({
			committee_id: ctx.committeeId,
			section_text_id: newId(),
			review_id: reviewId,
			...text,
			entered_by: ctx.actor.memberId,
			saved_at: ctx.clock.now()
		})
		.execute();
