import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Conclusion, ListedAnswer } from '../listed-answer.ts';

/** SQL about what is answered for listed members, and about what is still owed. */

export const answersOf = (
	ctx: Context,
	sessionId: Id
): Promise<
	(ListedAnswer & { wordsBy: string | null; concludedBy: string | null; shortcomingId: Id | null })[]
> =>
	ctx.db
		.selectFrom('listed_answers as a')
		.leftJoin('members as w', (join) =>
			join.onRef('w.committee_id', '=', 'a.committee_id').onRef('w.member_id', '=', 'a.words_entered_by')
		)
		.leftJoin('members as c', (join) =>
			join.onRef('c.committee_id', '=', 'a.committee_id').onRef('c.member_id', '=', 'a.concluded_by')
		)
		.select([
			'a.member_id as memberId',
			'a.own_words as ownWords',
			'a.words_entered_by as wordsEnteredBy',
			'a.words_channel as wordsChannel',
			'a.conclusion',
			'a.conclusion_words as conclusionWords',
			'a.shortcoming_id as shortcomingId',
			'w.full_name as wordsBy',
			'c.full_name as concludedBy'
		])
		.where('a.session_id', '=', sessionId)
		.execute();

export const upsertOwnWords = (
	ctx: Context,
	sessionId: Id,
	memberId: Id,
	said: { words: string; channel: Channel }
) => {
	const row = {
		own_words: said.words,
		words_entered_by: ctx.actor.memberId,
		words_channel: said.channel,
		words_entered_at: ctx.clock.now()
	};
	return ctx.db
		.insertInto('listed_answers')
		.values({ committee_id: ctx.committeeId, session_id: sessionId, member_id: memberId, ...row })
		.onConflict((clash) => clash.columns(['committee_id', 'session_id', 'member_id']).doUpdateSet(row))
		.execute();
};

export const updateConclusion = (
	ctx: Context,
	sessionId: Id,
	memberId: Id,
	concluded: { conclusion: Conclusion; words: string; channel: Channel; shortcomingId: Id | null }
) =>
	ctx.db
		.updateTable('listed_answers')
		.set({
			conclusion: concluded.conclusion,
			conclusion_words: concluded.words,
			concluded_by: ctx.actor.memberId,
			conclusion_channel: concluded.channel,
			concluded_at: ctx.clock.now(),
			shortcoming_id: concluded.shortcomingId
		})
		.where('session_id', '=', sessionId)
		.where('member_id', '=', memberId)
		.execute();

/** Lines of newest revisions that ask for an answer and have no conclusion yet. */
const openLines = (ctx: Context) =>
	ctx.db
		.selectFrom('result_lines as l')
		.innerJoin('published_results as r', (join) =>
			join.onRef('r.committee_id', '=', 'l.committee_id').onRef('r.result_id', '=', 'l.result_id')
		)
		.innerJoin('obligations as o', (join) =>
			join
				.onRef('o.committee_id', '=', 'l.committee_id')
				.onRef('o.session_id', '=', 'r.session_id')
				.onRef('o.unit_id', '=', 'l.unit_id')
		)
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.meeting_id', '=', 'r.session_id')
		)
		.leftJoin('listed_answers as a', (join) =>
			join
				.onRef('a.committee_id', '=', 'l.committee_id')
				.onRef('a.session_id', '=', 'r.session_id')
				.onRef('a.member_id', '=', 'l.member_id')
		)
		.where('l.reference', 'is not', null)
		.where('a.conclusion', 'is', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('published_results as later')
						.select(sql`1`.as('one'))
						.whereRef('later.committee_id', '=', 'r.committee_id')
						.whereRef('later.session_id', '=', 'r.session_id')
						.whereRef('later.revision', '>', 'r.revision')
				)
			)
		);

/** Cells that owe an answer, of those given or of all, the most urgent first. */
export const owingCells = (ctx: Context, unitIds: Id[] | 'all') =>
	openLines(ctx)
		.select([
			'r.session_id as sessionId',
			'm.title',
			'm.starts_at as startsAt',
			'l.unit_id as unitId',
			'l.unit_name as unitName',
			'o.due_on as dueOn',
			sql<number>`count(*)::int`.as('open'),
			sql<Id[]>`array_agg(l.member_id)`.as('memberIds')
		])
		.$if(unitIds !== 'all', (query) => query.where('l.unit_id', 'in', unitIds as Id[]))
		.groupBy(['r.session_id', 'm.title', 'm.starts_at', 'l.unit_id', 'l.unit_name', 'o.due_on'])
		.orderBy('o.due_on')
		.orderBy(sql`l.unit_name collate "vi-x-icu"`)
		.execute();

/** Sessions whose list names this person, who has said nothing yet. */
export const unheardOf = (
	ctx: Context,
	memberId: Id
): Promise<{ sessionId: Id; title: string; startsAt: Date; dueOn: PlainDate }[]> =>
	openLines(ctx)
		.select(['r.session_id as sessionId', 'm.title', 'm.starts_at as startsAt', 'o.due_on as dueOn'])
		.where('l.member_id', '=', memberId)
		.where('a.own_words', 'is', null)
		.orderBy('o.due_on')
		.execute();
