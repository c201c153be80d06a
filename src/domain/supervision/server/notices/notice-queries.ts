import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { actsForCommittee, cellsLedBy, type Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

export const noticeKind = 'inspection-notice';

const isIssued = sql<boolean>`exists (
	select from issued_papers d where d.committee_id = n.committee_id and d.subject_id = n.notice_id and d.kind = ${noticeKind}
)`;

/** The notices that a person may read: those who act for the committee all of them, its addressee once it is issued. */
function visibleNotices(ctx: Context) {
	const all = ctx.db.selectFrom('inspection_notices as n');
	if (actsForCommittee(ctx.actor)) return all;
	return all
		.where(isIssued)
		.where((eb) =>
			eb.or([
				eb('n.member_id', '=', ctx.actor.memberId),
				eb('n.unit_id', '=', sql<Id>`any(${cellsLedBy(ctx.actor)}::uuid[])`)
			])
		);
}

export const notices = (ctx: Context) =>
	visibleNotices(ctx)
		.innerJoin('inspection_rounds as r', (join) =>
			join.onRef('r.committee_id', '=', 'n.committee_id').onRef('r.round_id', '=', 'n.round_id')
		)
		.select([
			'n.notice_id as id',
			'n.round_id as roundId',
			'r.title as roundTitle',
			'n.unit_id as unitId',
			sql<string>`(select p.name from unit_periods p where p.committee_id = n.committee_id and p.unit_id = n.unit_id
				order by (p.valid @> r.starts_on) desc, p.valid desc limit 1)`.as('unitName'),
			sql<boolean>`(select u.kind = 'committee' from units u where u.committee_id = n.committee_id and u.unit_id = n.unit_id)`.as(
				'isOfCommittee'
			),
			'n.member_id as memberId',
			memberNameIn<string | null>('n.member_id').as('memberName'),
			'n.assessment',
			'n.requests',
			'n.answer_due_on as answerDueOn',
			memberNameIn('n.entered_by').as('enteredBy'),
			'n.entered_at as enteredAt',
			isIssued.as('isIssued'),
			sql<number>`(select count(*)::int from notice_answers a where a.committee_id = n.committee_id and a.notice_id = n.notice_id)`.as(
				'answers'
			)
		]);

export type NoticeRecord = NonNullable<Awaited<ReturnType<typeof findNotice>>>;

export const findNotice = (ctx: Context, id: Id) =>
	notices(ctx).where('n.notice_id', '=', id).executeTakeFirst();

export const holdNotice = (ctx: Context, id: Id) =>
	visibleNotices(ctx).select('n.notice_id').where('n.notice_id', '=', id).forUpdate('n').executeTakeFirst();

export const noticesOfRound = (ctx: Context, roundId: Id) =>
	notices(ctx).where('n.round_id', '=', roundId).orderBy('n.entered_at').execute();

/** Issued and not answered yet, what is due first standing first. */
export const unansweredNotices = (ctx: Context) =>
	notices(ctx)
		.where(isIssued)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('notice_answers as a')
						.select('a.notice_id')
						.whereRef('a.committee_id', '=', 'n.committee_id')
						.whereRef('a.notice_id', '=', 'n.notice_id')
				)
			)
		)
		.orderBy('n.answer_due_on')
		.execute();

export const recentNotices = (ctx: Context, limit: number) =>
	notices(ctx).orderBy('n.entered_at', 'desc').limit(limit).execute();

export type NewNotice = {
	id: Id;
	roundId: Id;
	unitId: Id;
	memberId: Id | null;
	assessment: string;
	requests: string;
	answerDueOn: PlainDate;
};

export const insertNotice = (ctx: Context, row: NewNotice) =>
	ctx.db
		.insertInto('inspection_notices')
		.values({
			...{ committee_id: ctx.committeeId, notice_id: row.id, round_id: row.roundId },
			...{ unit_id: row.unitId, member_id: row.memberId, assessment: row.assessment },
			...{ requests: row.requests, answer_due_on: row.answerDueOn },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();

export const saveNotice = (
	ctx: Context,
	id: Id,
	{ assessment, requests, answerDueOn }: Pick<NewNotice, 'assessment' | 'requests' | 'answerDueOn'>
) =>
	ctx.db
		.updateTable('inspection_notices')
		.set({ assessment, requests, answer_due_on: answerDueOn })
		.where('notice_id', '=', id)
		.execute();

export const answersToNotice = (ctx: Context, noticeId: Id) =>
	ctx.db
		.selectFrom('notice_answers as n')
		.select([
			'n.notice_answer_id as id',
			'n.words',
			memberNameIn('n.answered_by').as('answeredBy'),
			memberNameIn('n.entered_by').as('enteredBy'),
			'n.channel',
			'n.entered_at as enteredAt'
		])
		.where('n.notice_id', '=', noticeId)
		.orderBy('n.entered_at')
		.execute();

export const insertNoticeAnswer = (
	ctx: Context,
	row: { id: Id; noticeId: Id; words: string; answeredBy: Id; channel: Channel }
) =>
	ctx.db
		.insertInto('notice_answers')
		.values({
			...{ committee_id: ctx.committeeId, notice_answer_id: row.id, notice_id: row.noticeId },
			...{ words: row.words, answered_by: row.answeredBy, channel: row.channel },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();
