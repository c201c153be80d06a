import { sql } from 'kysely';
import { roles, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { timeZone } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import type { Verdict } from '../leave.ts';

/** Times are thought of in Việt Nam: membership counts as of the day on which the meeting starts there. */
const theDay = sql`(t.starts_at at time zone ${timeZone})::date`;
const heldOnTheDay = sql<boolean>`ms.valid @> ${theDay}`;

/** From which unit somebody is expected: the committee's own collective when it meets and they hold a post there, else their cell. */
const expectedFrom = sql<Id>`coalesce((
	select p.unit_id from posts p
	join units u on u.committee_id = p.committee_id and u.unit_id = p.unit_id and u.kind = 'committee'
	join meeting_units mu on mu.committee_id = p.committee_id and mu.unit_id = p.unit_id and mu.meeting_id = l.meeting_id
	where p.committee_id = l.committee_id and p.member_id = l.member_id and p.valid @> ${theDay} limit 1
), ms.unit_id)`;

export const insertLeave = (
	ctx: Context,
	row: { id: Id; meetingId: Id; memberId: Id; reason: string; channel: Channel }
) =>
	ctx.db
		.insertInto('leave_requests')
		.values({
			committee_id: ctx.committeeId,
			leave_request_id: row.id,
			meeting_id: row.meetingId,
			member_id: row.memberId,
			reason: row.reason,
			state: 'asked',
			asked_by: ctx.actor.memberId,
			channel: row.channel,
			asked_at: ctx.clock.now()
		})
		.execute();

/** A request for leave with the cell of its member on the day of the meeting. */
export const lockLeave = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('leave_requests as l')
		.innerJoin('meetings as t', (join) =>
			join.onRef('t.committee_id', '=', 'l.committee_id').onRef('t.meeting_id', '=', 'l.meeting_id')
		)
		.innerJoin('memberships as ms', (join) =>
			join
				.onRef('ms.committee_id', '=', 'l.committee_id')
				.onRef('ms.member_id', '=', 'l.member_id')
				.on(heldOnTheDay)
		)
		.select(['l.meeting_id as meetingId', 'l.member_id as memberId', 'l.state', expectedFrom.as('unitId')])
		.where('l.leave_request_id', '=', id)
		.forUpdate('l')
		.executeTakeFirst();

export const saveVerdict = (ctx: Context, id: Id, verdict: Verdict) =>
	ctx.db
		.updateTable('leave_requests')
		.set({
			state: verdict.state,
			decision_words: verdict.words,
			decided_by: ctx.actor.memberId,
			decided_at: ctx.clock.now()
		})
		.where('leave_request_id', '=', id)
		.execute();

export const leaveOf = (ctx: Context, meetingId: Id, who: { unitId: Id } | { memberId: Id }) =>
	ctx.db
		.selectFrom('leave_requests as l')
		.innerJoin('meetings as t', (join) =>
			join.onRef('t.committee_id', '=', 'l.committee_id').onRef('t.meeting_id', '=', 'l.meeting_id')
		)
		.innerJoin('memberships as ms', (join) =>
			join
				.onRef('ms.committee_id', '=', 'l.committee_id')
				.onRef('ms.member_id', '=', 'l.member_id')
				.on(heldOnTheDay)
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'l.committee_id').onRef('m.member_id', '=', 'l.member_id')
		)
		.innerJoin('members as a', (join) =>
			join.onRef('a.committee_id', '=', 'l.committee_id').onRef('a.member_id', '=', 'l.asked_by')
		)
		.leftJoin('members as d', (join) =>
			join.onRef('d.committee_id', '=', 'l.committee_id').onRef('d.member_id', '=', 'l.decided_by')
		)
		.select([
			'l.leave_request_id as id',
			'l.member_id as memberId',
			expectedFrom.as('unitId'),
			'm.full_name as fullName',
			'l.reason',
			'l.state',
			'l.channel',
			'l.asked_at as askedAt',
			'a.full_name as askedBy',
			'd.full_name as decidedBy',
			'l.decided_at as decidedAt',
			'l.decision_words as decisionWords'
		])
		.where('l.meeting_id', '=', meetingId)
		.$if('unitId' in who, (query) => query.where(expectedFrom, '=', (who as { unitId: Id }).unitId))
		.$if('memberId' in who, (query) => query.where('l.member_id', '=', (who as { memberId: Id }).memberId))
		.orderBy('m.sort_name')
		.execute();

/**
 * How many requests of others wait in some units, by meeting; for the office (`alsoLeft`) also those in any unit
 * where nobody but the person who asks leads the cell.
 */
export const undecidedLeave = async (ctx: Context, unitIds: Id[], alsoLeft: boolean) =>
	unitIds.length === 0 && !alsoLeft
		? []
		: ctx.db
				.selectFrom('leave_requests as l')
				.innerJoin('meetings as t', (join) =>
					join.onRef('t.committee_id', '=', 'l.committee_id').onRef('t.meeting_id', '=', 'l.meeting_id')
				)
				.leftJoin('study_sessions as s', (join) =>
					join.onRef('s.committee_id', '=', 't.committee_id').onRef('s.session_id', '=', 't.meeting_id')
				)
				.leftJoin('conferences as f', (join) =>
					join.onRef('f.committee_id', '=', 't.committee_id').onRef('f.meeting_id', '=', 't.meeting_id')
				)
				.leftJoin('cell_meetings as k', (join) =>
					join.onRef('k.committee_id', '=', 't.committee_id').onRef('k.meeting_id', '=', 't.meeting_id')
				)
				.innerJoin('memberships as ms', (join) =>
					join
						.onRef('ms.committee_id', '=', 'l.committee_id')
						.onRef('ms.member_id', '=', 'l.member_id')
						.on(heldOnTheDay)
				)
				.innerJoin('unit_periods as up', (join) =>
					join
						.onRef('up.committee_id', '=', 'ms.committee_id')
						.on(sql<boolean>`up.unit_id = ${expectedFrom}`)
						.on(sql<boolean>`up.valid @> ${theDay}`)
				)
				.select(({ fn }) => [
					'l.meeting_id as meetingId',
					't.kind',
					'up.unit_id as unitId',
					'up.name as unitName',
					't.title',
					't.starts_at as startsAt',
					fn.countAll<number>().as('requests')
				])
				.where('l.state', '=', 'asked')
				.where((eb) =>
					eb.or([
						eb('s.state', '=', 'announced'),
						eb('f.state', 'in', ['planned', 'in-session']),
						eb('k.state', 'in', ['announced', 'in-session'])
					])
				)
				.where('l.member_id', '!=', ctx.actor.memberId)
				.where((eb) =>
					eb.or([
						...(unitIds.length ? [eb('up.unit_id', 'in', unitIds)] : []),
						...(alsoLeft
							? [
									eb.not(
										eb.exists(
											eb
												.selectFrom('posts as p')
												.select('p.post_id')
												.whereRef('p.committee_id', '=', 'l.committee_id')
												.whereRef('p.unit_id', '=', 'up.unit_id')
												.whereRef('p.member_id', '!=', 'l.member_id')
												.where('p.kind', 'in', [...roles['cell-leader']])
												.where(holdsOn('p.valid', today(ctx.clock)))
										)
									)
								]
							: [])
					])
				)
				.groupBy(['l.meeting_id', 't.kind', 'up.unit_id', 'up.name', 't.title', 't.starts_at'])
				.orderBy('t.starts_at')
				.execute();
