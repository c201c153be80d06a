import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** One question as figures know it: no name, no words, nothing by which somebody could be found. */
export type QuestionFigure = {
	topic: string | null;
	hamletId: Id | null;
	askedOn: PlainDate;
	/** when it was first answered or promised */
	firstAnsweredOn: PlainDate | null;
	/** when it was over: answered without a promise, or the promise kept or broken */
	endedOn: PlainDate | null;
	/** what whoever asked said last; null: nothing */
	saidSolved: boolean | null;
};

/** The questions that were asked between two days, both included, for figures over time. What was set aside is no question. */
export const questionFigures = (ctx: Context, from: PlainDate, to: PlainDate): Promise<QuestionFigure[]> => {
	const asked = sql<Id>`coalesce(q.merged_into, q.question_id)`;
	return ctx.db
		.selectFrom('dialogue_questions as q')
		.leftJoin('dialogue_promises as p', (join) =>
			join.onRef('p.committee_id', '=', 'q.committee_id').on('p.question_id', '=', asked)
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('dialogue_answers as n')
					.select([
						sql<PlainDate | null>`min(n.answered_on)`.as('first'),
						sql<PlainDate | null>`max(n.answered_on) filter (where n.kind in ('promise-kept', 'promise-broken'))`.as(
							'settled'
						)
					])
					.whereRef('n.committee_id', '=', 'q.committee_id')
					.where('n.question_id', '=', asked)
					.as('a'),
			(join) => join.onTrue()
		)
		.select([
			'q.topic',
			'q.hamlet_id as hamletId',
			'q.asked_on as askedOn',
			sql<PlainDate | null>`least(a.first, p.promised_on)`.as('firstAnsweredOn'),
			sql<PlainDate | null>`case when p.promise_id is null then a.first else a.settled end`.as('endedOn'),
			sql<boolean | null>`(select t.verdict = 'solved' from dialogue_tellings t
				where t.committee_id = q.committee_id and t.question_id = q.question_id and t.verdict <> 'not-said'
				order by t.telling_id desc limit 1)`.as('saidSolved')
		])
		.where('q.asked_on', '>=', from)
		.where('q.asked_on', '<=', to)
		.where('q.state', '<>', 'set-aside')
		.orderBy('q.question_id')
		.execute();
};
