import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CellMeetingKind, CellMeetingState } from '../cell-meeting.ts';

/** How a cell was called when a meeting took place. */
const unitNameThen = sql<string>`(
	select name from unit_periods named where named.committee_id = k.committee_id and named.unit_id = k.unit_id
	order by named.valid @> (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date desc, upper(named.valid) desc nulls first limit 1)`;

/** The meetings of cells, each with its time and place. */
export const cellMeetings = (ctx: Context) =>
	ctx.db
		.selectFrom('cell_meetings as k')
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'k.committee_id').onRef('m.meeting_id', '=', 'k.meeting_id')
		)
		.select([
			'k.meeting_id as id',
			'k.unit_id as unitId',
			unitNameThen.as('unitName'),
			'k.kind',
			'k.month',
			'k.topic',
			'm.title',
			'm.place',
			'm.starts_at as startsAt',
			'm.ends_at as endsAt',
			'm.break_starts_at as breakStartsAt',
			'm.break_ends_at as breakEndsAt',
			'k.state',
			'k.rule_set_id as ruleSetId',
			'k.chair_id as chairId',
			memberNameIn('k.chair_id').as('chair'),
			'k.clerk_id as clerkId',
			memberNameIn('k.clerk_id').as('clerk'),
			'k.guests',
			'k.prepared_on as preparedOn',
			'k.prepared_words as preparedWords',
			'k.announced_at as announcedAt',
			'k.began_at as beganAt',
			'k.closed_at as closedAt',
			'k.fees_paid as feesPaid',
			'k.signed_at as signedAt',
			'k.correction_reason as correctionReason',
			'k.cancelled_words as cancelledWords'
		]);

export const findCellMeeting = (ctx: Context, id: Id) =>
	cellMeetings(ctx).where('k.meeting_id', '=', id).executeTakeFirst();

/** Holds a meeting's row until the transaction ends. */
export const holdCellMeeting = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('cell_meetings')
		.select('meeting_id')
		.where('meeting_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

export type CellMeetingRow = {
	unit_id: Id;
	kind: CellMeetingKind;
	month: PlainDate;
	topic: string;
	rule_set_id: Id;
	chair_id: Id;
	clerk_id: Id;
	guests: string;
	prepared_on: PlainDate | null;
	prepared_words: string;
};

export const insertCellMeeting = (ctx: Context, id: Id, row: CellMeetingRow) =>
	ctx.db
		.insertInto('cell_meetings')
		.values({
			...{ committee_id: ctx.committeeId, meeting_id: id, state: 'planned', ...row },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();

export type CellMeetingChange = Partial<Omit<CellMeetingRow, 'unit_id'>> & {
	state?: CellMeetingState;
	announced_at?: Date;
	opened_at?: Date;
	ended_at?: Date | null;
	began_at?: Date | null;
	closed_at?: Date | null;
	fees_paid?: number | null;
	signed_at?: Date;
	correction_reason?: string | null;
	cancelled_words?: string;
};

export const updateCellMeeting = (ctx: Context, id: Id, change: CellMeetingChange) =>
	ctx.db.updateTable('cell_meetings').set(change).where('meeting_id', '=', id).execute();

/** Meetings of whatever kind at which a unit is expected and whose time crosses this one's; none that was called off. */
export const crossing = (ctx: Context, unitId: Id, from: Date, to: Date, except: Id | null) =>
	ctx.db
		.selectFrom('meetings as m')
		.innerJoin('meeting_units as u', (join) =>
			join.onRef('u.committee_id', '=', 'm.committee_id').onRef('u.meeting_id', '=', 'm.meeting_id')
		)
		.leftJoin('cell_meetings as k', (join) =>
			join.onRef('k.committee_id', '=', 'm.committee_id').onRef('k.meeting_id', '=', 'm.meeting_id')
		)
		.leftJoin('study_sessions as s', (join) =>
			join.onRef('s.committee_id', '=', 'm.committee_id').onRef('s.session_id', '=', 'm.meeting_id')
		)
		.leftJoin('conferences as f', (join) =>
			join.onRef('f.committee_id', '=', 'm.committee_id').onRef('f.meeting_id', '=', 'm.meeting_id')
		)
		.select(['m.title', 'm.starts_at as startsAt'])
		.where('u.unit_id', '=', unitId)
		.where('m.starts_at', '<', to)
		.where('m.ends_at', '>', from)
		.where(
			sql<boolean>`coalesce(k.state::text, s.state::text, f.state::text, '') not in ('cancelled', 'draft')`
		)
		.$if(except !== null, (query) => query.where('m.meeting_id', '<>', except))
		.orderBy('m.starts_at')
		.executeTakeFirst();

/** The meetings of some cells that begin in a span of time, in their order; none that was called off. */
export const meetingsBetween = (ctx: Context, unitIds: readonly Id[], from: Date, to: Date) =>
	cellMeetings(ctx)
		.where('k.unit_id', '=', sql<Id>`any(${[...unitIds]}::uuid[])`)
		.where('k.state', '<>', 'cancelled')
		.where('m.starts_at', '>=', from)
		.where('m.starts_at', '<', to)
		.orderBy('m.starts_at')
		.orderBy('k.meeting_id')
		.execute();

/** The meetings of some cells that are over at a moment and whose minutes are not signed. */
export const overWithoutMinutes = (ctx: Context, unitIds: readonly Id[], now: Date) =>
	cellMeetings(ctx)
		.where('k.unit_id', '=', sql<Id>`any(${[...unitIds]}::uuid[])`)
		.where('k.state', 'in', ['planned', 'announced', 'in-session', 'ended'])
		.where('m.ends_at', '<', now)
		.orderBy('m.starts_at')
		.execute();

/** The last meeting of a cell that was held before a moment. */
export const previousHeld = (ctx: Context, unitId: Id, before: Date) =>
	cellMeetings(ctx)
		.where('k.unit_id', '=', unitId)
		.where('k.state', 'in', ['in-session', 'ended', 'signed', 'correcting'])
		.where('m.starts_at', '<', before)
		.orderBy('m.starts_at', 'desc')
		.limit(1)
		.executeTakeFirst();
