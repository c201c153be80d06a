import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import type { Mark } from '../roll.ts';

/**
 * Who belongs to a unit on a date: the members of a cell; of the committee's own collective, those who hold a post there that
 * makes a leader by the rules under which the meeting is held.
 */
const belonging = (meetingId: Id, date: PlainDate) =>
	sql<{ committee_id: Id; member_id: Id; unit_id: Id }>`(
		select committee_id, member_id, unit_id from memberships where ${holdsOn('valid', date)}
		union
		select p.committee_id, p.member_id, p.unit_id from posts p
		join units u on u.committee_id = p.committee_id and u.unit_id = p.unit_id and u.kind = 'committee'
		join meetings t on t.committee_id = p.committee_id and t.meeting_id = ${meetingId}
		join rule_sets rs on rs.committee_id = t.committee_id and rs.rule_set_id = t.rule_set_id
		where ${holdsOn('p.valid', date)} and rs.content #> '{reviews,leadingPosts,value}' ? p.kind::text
	)`.as('ms');

/** Whose Party activities are suspended on a date: nobody expects them, and they owe no attendance. */
const isSuspended = (date: PlainDate) =>
	sql<boolean>`exists (select from suspensions x
		where x.committee_id = m.committee_id and x.member_id = m.member_id and ${holdsOn('x.valid', date)})`;

/** Who is expected from some units on a date, by unit and then by given name, with their leave for the meeting. */
export const expectedOn = (ctx: Context, meetingId: Id, unitIds: Id[], date: PlainDate, memberIds?: Id[]) =>
	ctx.db
		.selectFrom(belonging(meetingId, date))
		.innerJoin('meeting_units as mu', (join) =>
			join
				.onRef('mu.committee_id', '=', 'ms.committee_id')
				.onRef('mu.unit_id', '=', 'ms.unit_id')
				.on('mu.meeting_id', '=', meetingId)
		)
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'ms.committee_id').onRef('m.member_id', '=', 'ms.member_id')
		)
		.innerJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'ms.committee_id')
				.onRef('up.unit_id', '=', 'ms.unit_id')
				.on(holdsOn('up.valid', date))
		)
		.leftJoin('exemptions as e', (join) =>
			join
				.onRef('e.committee_id', '=', 'm.committee_id')
				.onRef('e.member_id', '=', 'm.member_id')
				.on(holdsOn('e.valid', date))
		)
		.leftJoin('leave_requests as l', (join) =>
			join
				.onRef('l.committee_id', '=', 'm.committee_id')
				.onRef('l.member_id', '=', 'm.member_id')
				.on('l.meeting_id', '=', meetingId)
		)
		.select([
			'm.member_id as memberId',
			'm.full_name as fullName',
			'ms.unit_id as unitId',
			'up.name as unitName',
			sql<boolean>`e.exemption_id is not null`.as('exempt'),
			isSuspended(date).as('suspended'),
			'l.state as leave'
		])
		.where('ms.unit_id', 'in', unitIds)
		.$if(memberIds !== undefined, (query) => query.where('m.member_id', 'in', memberIds!))
		.orderBy(sql`up.name collate "vi-x-icu"`)
		.orderBy('m.sort_name')
		.orderBy('m.member_id')
		.execute();

export const marksOf = (ctx: Context, meetingId: Id, unitIds: Id[], memberIds?: Id[]) =>
	ctx.db
		.selectFrom('roll_marks as k')
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'k.committee_id').onRef('m.member_id', '=', 'k.entered_by')
		)
		.select([
			'k.member_id as memberId',
			'k.part',
			'k.present',
			'k.arrived_at as arrivedAt',
			'k.left_at as leftAt',
			'm.full_name as enteredBy',
			'k.channel',
			'k.paper_sheet as paperSheet',
			'k.entered_at as enteredAt',
			'k.noted_at as notedAt'
		])
		.where('k.meeting_id', '=', meetingId)
		.where('k.unit_id', 'in', unitIds)
		.$if(memberIds !== undefined, (query) => query.where('k.member_id', 'in', memberIds!))
		.orderBy('k.part')
		.execute();

export type Entering = Mark & { channel: Channel };

/** Writes marks over what was said before, unless that was seen later. */
export const upsertMarks = (
	ctx: Context,
	meetingId: Id,
	unitId: Id,
	marks: Entering[],
	paperSheet: string | null
) =>
	ctx.db
		.insertInto('roll_marks')
		.values(
			marks.map((mark) => ({
				committee_id: ctx.committeeId,
				meeting_id: meetingId,
				member_id: mark.memberId,
				part: mark.part,
				unit_id: unitId,
				present: mark.present === true,
				arrived_at: mark.arrivedAt,
				left_at: mark.leftAt,
				entered_by: ctx.actor.memberId,
				channel: mark.channel,
				paper_sheet: paperSheet,
				entered_at: ctx.clock.now(),
				noted_at: mark.notedAt ?? ctx.clock.now()
			}))
		)
		.onConflict((clash) =>
			clash
				.columns(['committee_id', 'meeting_id', 'member_id', 'part'])
				.doUpdateSet((eb) => ({
					unit_id: eb.ref('excluded.unit_id'),
					present: eb.ref('excluded.present'),
					arrived_at: eb.ref('excluded.arrived_at'),
					left_at: eb.ref('excluded.left_at'),
					entered_by: eb.ref('excluded.entered_by'),
					channel: eb.ref('excluded.channel'),
					paper_sheet: eb.ref('excluded.paper_sheet'),
					entered_at: eb.ref('excluded.entered_at'),
					noted_at: eb.ref('excluded.noted_at')
				}))
				.whereRef('roll_marks.noted_at', '<=', 'excluded.noted_at')
		)
		.execute();

export const deleteMark = (ctx: Context, meetingId: Id, mark: Mark) =>
	ctx.db
		.deleteFrom('roll_marks')
		.where('meeting_id', '=', meetingId)
		.where('member_id', '=', mark.memberId)
		.where('part', '=', mark.part)
		.execute();
