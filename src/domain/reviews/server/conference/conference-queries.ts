import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Tally } from '../../conference.ts';
import { unitName } from '../review-queries.ts';

/** Conferences with their meeting, unit, chair and clerk. */
export const conferences = (ctx: Context) =>
	ctx.db
		.selectFrom('conferences as f')
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 'f.committee_id').onRef('m.meeting_id', '=', 'f.meeting_id')
		)
		.innerJoin('units as u', (join) =>
			join.onRef('u.committee_id', '=', 'f.committee_id').onRef('u.unit_id', '=', 'f.unit_id')
		)
		.select([
			'f.meeting_id as id',
			'f.campaign_id as campaignId',
			'f.unit_id as unitId',
			unitName('f.unit_id').as('unitName'),
			sql<boolean>`u.kind = 'committee'`.as('ofCommittee'),
			'm.title',
			'm.place',
			'm.starts_at as startsAt',
			'm.ends_at as endsAt',
			'm.break_starts_at as breakStartsAt',
			'm.break_ends_at as breakEndsAt',
			'f.chair_id as chairId',
			memberNameIn('f.chair_id').as('chair'),
			'f.clerk_id as clerkId',
			memberNameIn('f.clerk_id').as('clerk'),
			'f.guests',
			'f.state',
			'f.opened_at as openedAt',
			'f.ended_at as endedAt',
			'f.cancelled_words as cancelledWords',
			'f.review_id as reviewId',
			'f.speaker_id as speakerId',
			'f.speaking_since as speakingSince'
		]);

export const findConference = (ctx: Context, id: Id) =>
	conferences(ctx).where('f.meeting_id', '=', id).executeTakeFirst();

/** Holds the conference's row until the transaction ends. */
export const holdConference = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('conferences')
		.select('meeting_id')
		.where('meeting_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

/** The conferences of a unit in a campaign, in the order in which they are held. */
export const conferencesOf = (ctx: Context, campaignId: Id, unitId: Id) =>
	conferences(ctx)
		.where('f.campaign_id', '=', campaignId)
		.where('f.unit_id', '=', unitId)
		.orderBy('m.starts_at')
		.orderBy('f.meeting_id')
		.execute();

/** Whether a unit takes part in a campaign. */
export const takesPartIn = async (ctx: Context, campaignId: Id, unitId: Id) =>
	(
		await ctx.db
			.selectFrom('campaign_units as cu')
			.innerJoin('units as u', (join) =>
				join.onRef('u.committee_id', '=', 'cu.committee_id').onRef('u.unit_id', '=', 'cu.unit_id')
			)
			.select([
				unitName('cu.unit_id').as('unitName'),
				sql<boolean>`u.kind = 'committee'`.as('ofCommittee'),
				'cu.conference_on as conferenceOn'
			])
			.where('cu.campaign_id', '=', campaignId)
			.where('cu.unit_id', '=', unitId)
			.execute()
	)[0];

export type ConferenceRow = { chair_id: Id; clerk_id: Id; guests: string };

export const insertConference = (
	ctx: Context,
	row: ConferenceRow & { meeting_id: Id; campaign_id: Id; unit_id: Id }
) =>
	ctx.db
		.insertInto('conferences')
		.values({ committee_id: ctx.committeeId, state: 'planned', ...row })
		.execute();

export type ConferenceChange = Partial<ConferenceRow> & {
	state?: 'planned' | 'in-session' | 'ended' | 'cancelled';
	opened_at?: Date;
	ended_at?: Date | null;
	cancelled_words?: string;
	review_id?: Id | null;
	speaker_id?: Id | null;
	speaking_since?: Date | null;
};

export const updateConference = (ctx: Context, id: Id, change: ConferenceChange) =>
	ctx.db.updateTable('conferences').set(change).where('meeting_id', '=', id).execute();

/** A review that is concluded is before the conference no longer. */
export const leaveFloor = (ctx: Context, id: Id, reviewId: Id) =>
	ctx.db
		.updateTable('conferences')
		.set({ review_id: null })
		.where('meeting_id', '=', id)
		.where('review_id', '=', reviewId)
		.execute();

/** Who asked to speak and who spoke, in order. */
export const speechesOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('speeches as s')
		.select([
			's.speech_id as id',
			's.review_id as reviewId',
			's.speaker_id as speakerId',
			memberNameIn('s.speaker_id').as('speaker'),
			's.position',
			's.started_at as startedAt',
			's.ended_at as endedAt',
			's.words'
		])
		.where('s.meeting_id', '=', meetingId)
		.orderBy('s.position')
		.execute();

export const insertSpeech = async (
	ctx: Context,
	row: { speech_id: Id; meeting_id: Id; review_id: Id | null; speaker_id: Id; words?: string }
) =>
	ctx.db
		.insertInto('speeches')
		.values({
			committee_id: ctx.committeeId,
			...row,
			position: sql<number>`(select coalesce(max(position), 0) + 1 from speeches where meeting_id = ${row.meeting_id})`
		})
		.execute();

export const updateSpeech = (
	ctx: Context,
	id: Id,
	change: { started_at?: Date; ended_at?: Date; review_id?: Id | null; words?: string }
) => ctx.db.updateTable('speeches').set(change).where('speech_id', '=', id).execute();

export const deleteSpeech = (ctx: Context, id: Id) =>
	ctx.db.deleteFrom('speeches').where('speech_id', '=', id).execute();

export const talliesOf = (ctx: Context, meetingId: Id) =>
	ctx.db
		.selectFrom('tallies as t')
		.select([
			't.tally_id as id',
			't.review_id as reviewId',
			't.question',
			't.convened',
			't.issued',
			't.collected',
			't.valid',
			't.agree',
			't.disagree',
			memberNameIn('t.entered_by').as('enteredBy'),
			't.entered_at as enteredAt'
		])
		.where('t.meeting_id', '=', meetingId)
		.orderBy('t.entered_at')
		.orderBy('t.tally_id')
		.execute();

type TallyRow = Tally & { reviewId: Id | null };

const tallyColumns = (ctx: Context, { reviewId, ...counted }: TallyRow) => ({
	review_id: reviewId,
	...counted,
	entered_by: ctx.actor.memberId,
	entered_at: ctx.clock.now()
});

export const insertTally = (ctx: Context, { id, meetingId, ...row }: TallyRow & { id: Id; meetingId: Id }) =>
	ctx.db
		.insertInto('tallies')
		.values({
			committee_id: ctx.committeeId,
			tally_id: id,
			meeting_id: meetingId,
			...tallyColumns(ctx, row)
		})
		.execute();

export const updateTally = (ctx: Context, id: Id, row: TallyRow) =>
	ctx.db.updateTable('tallies').set(tallyColumns(ctx, row)).where('tally_id', '=', id).execute();

/** The names of some units, by their identifier. */
export async function unitNames(ctx: Context, unitIds: Id[]): Promise<Map<Id, string>> {
	if (unitIds.length === 0) return new Map();
	const rows = await ctx.db
		.selectFrom('units as u')
		.select(['u.unit_id as id', unitName('u.unit_id').as('name')])
		.where('u.unit_id', 'in', unitIds)
		.execute();
	return new Map(rows.map(({ id, name }) => [id, name]));
}
