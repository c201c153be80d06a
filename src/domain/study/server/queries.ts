import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { seesDrafts } from '../policy.ts';
import type { SessionState, StudySession } from '../session.ts';

/** Sessions that a person may know of: those that were announced at some time; drafts, for those who prepare them. */
const visibleTo = (ctx: Context) =>
	ctx.db
		.selectFrom('study_sessions as s')
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.meeting_id', '=', 's.session_id')
		)
		.$if(!seesDrafts(ctx.actor), (query) => query.where('s.announced_at', 'is not', null));

const sessions = (ctx: Context) =>
	visibleTo(ctx).select([
		's.session_id as id',
		'm.title',
		's.subject',
		'm.place',
		'm.starts_at as startsAt',
		'm.ends_at as endsAt',
		'm.break_starts_at as breakStartsAt',
		'm.break_ends_at as breakEndsAt',
		'm.rule_set_id as ruleSetId',
		's.state',
		's.announced_at as announcedAt',
		sql<Id[]>`array(
			select u.unit_id from meeting_units u
			where u.committee_id = s.committee_id and u.meeting_id = s.session_id
		)`.as('unitIds')
	]);

export const findSession = (ctx: Context, id: Id): Promise<StudySession | undefined> =>
	sessions(ctx).where('s.session_id', '=', id).executeTakeFirst();

/** Holds the session, so that what is decided about it now is decided by one person at a time. */
export const findSessionForUpdate = (ctx: Context, id: Id): Promise<StudySession | undefined> =>
	sessions(ctx).where('s.session_id', '=', id).forUpdate('s').executeTakeFirst();

export type SessionFilter = { year?: number; state?: SessionState };

const filtered = (ctx: Context, { year, state }: SessionFilter) =>
	sessions(ctx)
		.$if(state !== undefined, (query) => query.where('s.state', '=', state!))
		.$if(year !== undefined, (query) => query.where(yearHeld, '=', year!));

const yearHeld = sql<number>`extract(year from m.starts_at at time zone 'Asia/Ho_Chi_Minh')::int`;

/** What is to come, soonest first; then what has been, latest first. */
export const sessionsInOrder = (
	ctx: Context,
	filter: SessionFilter,
	now: Date,
	page: { limit: number; offset: number }
): Promise<StudySession[]> =>
	filtered(ctx, filter)
		.orderBy(sql`m.starts_at < ${now}`)
		.orderBy(sql`case when m.starts_at >= ${now} then m.starts_at end`)
		.orderBy('m.starts_at', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countSessions = async (ctx: Context, filter: SessionFilter): Promise<number> => {
	const { n } = await filtered(ctx, filter)
		.clearSelect()
		.select(sql<number>`count(*)::int`.as('n'))
		.executeTakeFirstOrThrow();
	return n;
};

export const yearsWithSessions = async (ctx: Context): Promise<number[]> =>
	(await visibleTo(ctx).select(yearHeld.as('year')).distinct().orderBy('year', 'desc').execute()).map(
		(row) => row.year
	);

/** Drafts, and sessions that have been held and wait for their result. */
export const sessionsInHand = (ctx: Context): Promise<StudySession[]> =>
	sessions(ctx).where('s.state', 'in', ['draft', 'announced']).orderBy('m.starts_at').execute();

export const insertSession = (ctx: Context, session: { id: Id; subject: string }) =>
	ctx.db
		.insertInto('study_sessions')
		.values({
			committee_id: ctx.committeeId,
			session_id: session.id,
			subject: session.subject,
			state: 'draft',
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

export const updateSession = (
	ctx: Context,
	id: Id,
	change: { subject?: string; state?: SessionState; announced_at?: Date; announced_by?: Id }
) => ctx.db.updateTable('study_sessions').set(change).where('session_id', '=', id).execute();

/** The names of the cells of a session on its day. */
export const cellNames = (ctx: Context, sessionId: Id, date: PlainDate) =>
	ctx.db
		.selectFrom('meeting_units as mu')
		.innerJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'mu.committee_id')
				.onRef('up.unit_id', '=', 'mu.unit_id')
				.on(sql<boolean>`up.valid @> ${date}::date`)
		)
		.select(['mu.unit_id as unitId', 'up.name as unitName'])
		.where('mu.meeting_id', '=', sessionId)
		.orderBy(sql`up.name collate "vi-x-icu"`)
		.execute();

/** What happened to a session, oldest first, with who did it and for whom. */
export const sessionEvents = (ctx: Context, sessionId: Id) =>
	ctx.db
		.selectFrom('events as e')
		.leftJoin('members as a', (join) =>
			join.onRef('a.committee_id', '=', 'e.committee_id').onRef('a.member_id', '=', 'e.actor_id')
		)
		.leftJoin('members as b', (join) =>
			join.onRef('b.committee_id', '=', 'e.committee_id').onRef('b.member_id', '=', 'e.on_behalf_of')
		)
		.select([
			'e.sequence',
			'e.act',
			'e.happened_at as at',
			'a.full_name as who',
			'b.full_name as onBehalfOf',
			sql<string>`e.content::jsonb ->> 'channel'`.as('channel'),
			sql<Record<string, unknown> | null>`e.content::jsonb -> 'to'`.as('to')
		])
		.where('e.subject_id', '=', sessionId)
		.where('e.subject_type', '=', 'study-session')
		.orderBy('e.sequence')
		.execute();
