import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';
import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';

/** The lines of published results under a reference, oldest revision first, as far as they may see them. */
export function listedLines(ctx: Context, reference: string) {
	const { actor } = ctx;
	const lines = ctx.db
		.selectFrom('result_lines as l')
		.innerJoin('published_results as p', (join) =>
			join.onRef('p.committee_id', '=', 'l.committee_id').onRef('p.result_id', '=', 'l.result_id')
		)
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.meeting_id', '=', 'p.session_id')
		)
		.innerJoin('members as who', (join) =>
			join.onRef('who.committee_id', '=', 'p.committee_id').onRef('who.member_id', '=', 'p.published_by')
		)
		.select([
			'p.result_id as resultId',
			'p.session_id as sessionId',
			'm.title as sessionTitle',
			'm.starts_at as startsAt',
			'p.revision',
			'p.reason',
			'p.paper_number as paperNumber',
			'p.published_at as publishedAt',
			'who.full_name as publishedBy',
			'l.member_id as memberId',
			'l.full_name as fullName',
			'l.unit_name as unitName',
			'l.status',
			'l.late_minutes as lateMinutes',
			'l.left_early_minutes as leftEarlyMinutes'
		])
		.where('l.reference', '=', reference)
		.orderBy('p.revision');
	return (
		actsForCommittee(actor)
			? lines
			: lines.where((eb) =>
					eb.or([
						eb('l.unit_id', '=', sql<Id>`any(${cellsLedBy(actor)}::uuid[])`),
						eb('l.member_id', '=', actor.memberId)
					])
				)
	).execute();
}

/** What was answered for a listed person: their own words and what the cell concluded. Ask only after their line was seen. */
export const listedAnswer = (ctx: Context, sessionId: Id, memberId: Id) =>
	ctx.db
		.selectFrom('listed_answers as n')
		.leftJoin('members as hand', (join) =>
			join
				.onRef('hand.committee_id', '=', 'n.committee_id')
				.onRef('hand.member_id', '=', 'n.words_entered_by')
		)
		.leftJoin('members as judge', (join) =>
			join.onRef('judge.committee_id', '=', 'n.committee_id').onRef('judge.member_id', '=', 'n.concluded_by')
		)
		.select([
			'n.own_words as ownWords',
			'hand.full_name as wordsEnteredBy',
			'n.words_channel as wordsChannel',
			'n.words_entered_at as wordsEnteredAt',
			'n.conclusion',
			'n.conclusion_words as conclusionWords',
			'judge.full_name as concludedBy',
			'n.conclusion_channel as conclusionChannel',
			'n.concluded_at as concludedAt'
		])
		.where('n.session_id', '=', sessionId)
		.where('n.member_id', '=', memberId)
		.executeTakeFirst();
