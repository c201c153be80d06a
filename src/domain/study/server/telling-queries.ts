import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** SQL about acknowledgements: which cell said that its members were told. */

export type AcknowledgementRow = {
	toldOn: PlainDate;
	toldHow: string;
	onBehalfOf: Id | null;
	channel: Channel;
};

export const upsertAcknowledgement = (ctx: Context, sessionId: Id, unitId: Id, row: AcknowledgementRow) => {
	const said = {
		told_on: row.toldOn,
		told_how: row.toldHow,
		entered_by: ctx.actor.memberId,
		on_behalf_of: row.onBehalfOf,
		channel: row.channel,
		entered_at: ctx.clock.now()
	};
	return ctx.db
		.insertInto('acknowledgements')
		.values({ committee_id: ctx.committeeId, session_id: sessionId, unit_id: unitId, ...said })
		.onConflict((clash) => clash.columns(['committee_id', 'session_id', 'unit_id']).doUpdateSet(said))
		.execute();
};

/** What the cells said of a session, with who entered it. */
export const acknowledgementsOf = (ctx: Context, sessionId: Id) =>
	ctx.db
		.selectFrom('acknowledgements as k')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'k.committee_id').onRef('m.member_id', '=', 'k.entered_by')
		)
		.select([
			'k.unit_id as unitId',
			'k.told_on as toldOn',
			'k.told_how as toldHow',
			'k.channel',
			'm.full_name as enteredBy',
			'k.entered_at as enteredAt'
		])
		.where('k.session_id', '=', sessionId)
		.execute();

/** Announced sessions of which some cells have not said yet that their members know. */
export const unacknowledged = (ctx: Context, unitIds: Id[], now: Date) =>
	ctx.db
		.selectFrom('study_sessions as s')
		.innerJoin('meetings as m', (join) =>
			join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.meeting_id', '=', 's.session_id')
		)
		.innerJoin('meeting_units as mu', (join) =>
			join.onRef('mu.committee_id', '=', 's.committee_id').onRef('mu.meeting_id', '=', 's.session_id')
		)
		.innerJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'mu.committee_id')
				.onRef('up.unit_id', '=', 'mu.unit_id')
				.on(sql<boolean>`up.valid @> (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date`)
		)
		.leftJoin('acknowledgements as k', (join) =>
			join
				.onRef('k.committee_id', '=', 'mu.committee_id')
				.onRef('k.session_id', '=', 'mu.meeting_id')
				.onRef('k.unit_id', '=', 'mu.unit_id')
				.onRef('k.entered_at', '>=', 's.announced_at')
		)
		.select([
			's.session_id as id',
			'm.title',
			'm.starts_at as startsAt',
			'mu.unit_id as unitId',
			'up.name as unitName'
		])
		.where('s.state', '=', 'announced')
		.where('m.starts_at', '>', now)
		.where('mu.unit_id', 'in', unitIds)
		.where('k.unit_id', 'is', null)
		.orderBy('m.starts_at')
		.execute();
