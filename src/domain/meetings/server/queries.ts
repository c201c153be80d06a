import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Meeting, MeetingKind, MeetingPhase, MeetingTimes } from '../meeting.ts';

export type MeetingRow = MeetingTimes & {
	kind: MeetingKind;
	title: string;
	place: string;
	ruleSetId: Id;
};

const columns = (row: MeetingRow) => ({
	kind: row.kind,
	title: row.title,
	place: row.place,
	starts_at: row.startsAt,
	ends_at: row.endsAt,
	break_starts_at: row.breakStartsAt,
	break_ends_at: row.breakEndsAt,
	rule_set_id: row.ruleSetId
});

export const insertMeeting = (ctx: Context, id: Id, row: MeetingRow) =>
	ctx.db
		.insertInto('meetings')
		.values({ committee_id: ctx.committeeId, meeting_id: id, ...columns(row) })
		.execute();

export const updateMeeting = (ctx: Context, id: Id, row: MeetingRow) =>
	ctx.db.updateTable('meetings').set(columns(row)).where('meeting_id', '=', id).execute();

export const insertMeetingUnits = (ctx: Context, id: Id, unitIds: Id[]) =>
	ctx.db
		.insertInto('meeting_units')
		.values(unitIds.map((unit_id) => ({ committee_id: ctx.committeeId, meeting_id: id, unit_id })))
		.execute();

export const deleteMeetingUnits = (ctx: Context, id: Id, unitIds: Id[]) =>
	ctx.db.deleteFrom('meeting_units').where('meeting_id', '=', id).where('unit_id', 'in', unitIds).execute();

/** Which of some units have taken part in a meeting already: said that their members know, or called their roll. */
export const unitsTakingPart = async (ctx: Context, id: Id, unitIds: Id[]): Promise<Id[]> => {
	const rows = await ctx.db
		.selectFrom('roll_marks')
		.select('unit_id')
		.where('meeting_id', '=', id)
		.where('unit_id', 'in', unitIds)
		.union(
			ctx.db
				.selectFrom('acknowledgements')
				.select('unit_id')
				.where('session_id', '=', id)
				.where('unit_id', 'in', unitIds)
		)
		.execute();
	return rows.map((row) => row.unit_id);
};

/** The meeting with its units. A study session, a review conference and a cell's meeting say themselves whether it is open. */
export const findMeeting = async (ctx: Context, id: Id): Promise<Meeting | undefined> => {
	const row = await ctx.db
		.selectFrom('meetings as m')
		.leftJoin('study_sessions as s', (join) =>
			join.onRef('s.committee_id', '=', 'm.committee_id').onRef('s.session_id', '=', 'm.meeting_id')
		)
		.leftJoin('conferences as f', (join) =>
			join.onRef('f.committee_id', '=', 'm.committee_id').onRef('f.meeting_id', '=', 'm.meeting_id')
		)
		.leftJoin('campaigns as c', (join) =>
			join.onRef('c.committee_id', '=', 'f.committee_id').onRef('c.campaign_id', '=', 'f.campaign_id')
		)
		.leftJoin('cell_meetings as k', (join) =>
			join.onRef('k.committee_id', '=', 'm.committee_id').onRef('k.meeting_id', '=', 'm.meeting_id')
		)
		.select((eb) => [
			'm.meeting_id as id',
			'm.kind',
			'm.title',
			'm.place',
			'm.starts_at as startsAt',
			'm.ends_at as endsAt',
			'm.break_starts_at as breakStartsAt',
			'm.break_ends_at as breakEndsAt',
			'm.rule_set_id as ruleSetId',
			's.state',
			phaseOfConference,
			phaseOfCellMeeting,
			eb
				.selectFrom('meeting_units as u')
				.select(sql<Id[]>`coalesce(array_agg(u.unit_id), '{}')`.as('ids'))
				.whereRef('u.committee_id', '=', 'm.committee_id')
				.whereRef('u.meeting_id', '=', 'm.meeting_id')
				.as('unitIds')
		])
		.where('m.meeting_id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const { state, ofConference, ofCellMeeting, unitIds, ...meeting } = row;
	const phase = ofConference ?? ofCellMeeting ?? (state === null || state === 'announced' ? 'open' : state);
	return { ...meeting, unitIds: unitIds!, phase };
};

/** A conference's roll and leave are open until its campaign is closed, unless it was called off. */
const phaseOfConference = sql<MeetingPhase | null>`case
	when f.meeting_id is null then null
	when f.state = 'cancelled' then 'cancelled'
	when c.state = 'closed' then 'published'
	else 'open' end`.as('ofConference');

/** A cell's meeting is known when it was told to its members; its roll is open until its minutes are signed, and while they are corrected. */
const phaseOfCellMeeting = sql<MeetingPhase | null>`case
	when k.meeting_id is null then null
	when k.state = 'planned' then 'draft'
	when k.state = 'cancelled' then 'cancelled'
	when k.state = 'signed' then 'published'
	else 'open' end`.as('ofCellMeeting');

/** Keeps the session from being published or cancelled, the conference from being called off, the minutes of a cell's meeting from being signed, until this transaction is over. */
export async function holdPhase(ctx: Context, id: Id): Promise<void> {
	await ctx.db.selectFrom('study_sessions').select('state').where('session_id', '=', id).forShare().execute();
	await ctx.db.selectFrom('conferences').select('state').where('meeting_id', '=', id).forShare().execute();
	await ctx.db.selectFrom('cell_meetings').select('state').where('meeting_id', '=', id).forShare().execute();
}

/** The meetings of some units that have begun and are not over and published, or called off, with the unit. */
export const startedMeetings = async (ctx: Context, unitIds: Id[]) =>
	unitIds.length === 0
		? []
		: ctx.db
				.selectFrom('meetings as m')
				.innerJoin('meeting_units as u', (join) =>
					join.onRef('u.committee_id', '=', 'm.committee_id').onRef('u.meeting_id', '=', 'm.meeting_id')
				)
				.leftJoin('study_sessions as s', (join) =>
					join.onRef('s.committee_id', '=', 'm.committee_id').onRef('s.session_id', '=', 'm.meeting_id')
				)
				.leftJoin('conferences as f', (join) =>
					join.onRef('f.committee_id', '=', 'm.committee_id').onRef('f.meeting_id', '=', 'm.meeting_id')
				)
				.leftJoin('cell_meetings as k', (join) =>
					join.onRef('k.committee_id', '=', 'm.committee_id').onRef('k.meeting_id', '=', 'm.meeting_id')
				)
				.select(['m.meeting_id as meetingId', 'u.unit_id as unitId'])
				.where('u.unit_id', 'in', unitIds)
				.where((eb) =>
					eb.or([
						eb('s.state', '=', 'announced'),
						eb('f.state', '=', 'in-session'),
						eb('k.state', '=', 'in-session')
					])
				)
				.where('m.starts_at', '<=', ctx.clock.now())
				.orderBy('m.starts_at')
				.execute();
