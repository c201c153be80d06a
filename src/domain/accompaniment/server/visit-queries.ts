import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { actsForCommittee, cellsLedBy, type Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Attended, MarkedItem, VisitState, VisitWords } from '../visit.ts';
import { cellsFollowedNow } from './follower-now.ts';

/** Cells of which somebody sees visits and requests: those that they lead or follow; all for who acts for the committee. */
export const cellsSeenBy = async (ctx: Context): Promise<Id[] | 'all'> =>
	actsForCommittee(ctx.actor)
		? 'all'
		: [...cellsLedBy(ctx.actor), ...(await cellsFollowedNow(ctx, ctx.actor.memberId))];

/** A cell's name on the day of the visit. */
export const cellName = sql<string>`(select name from unit_periods
	where committee_id = v.committee_id and unit_id = v.unit_id and valid @> v.visited_on)`;

/** The visits that somebody may know of: of the cells that they see, and their own. */
export const visibleVisits = (ctx: Context, cells: Id[] | 'all') =>
	ctx.db
		.selectFrom('visits as v')
		.where('v.state', '<>', 'replaced')
		.$if(cells !== 'all', (query) =>
			query.where((eb) =>
				eb.or([
					eb('v.unit_id', '=', sql<Id>`any(${cells as Id[]}::uuid[])`),
					eb('v.member_id', '=', ctx.actor.memberId)
				])
			)
		);

const lastRevision = sql<number | null>`(select max(revision) from visit_reports r
	where r.committee_id = v.committee_id and r.visit_id = v.visit_id)`;

export const findVisit = (ctx: Context, cells: Id[] | 'all', id: Id) =>
	visibleVisits(ctx, cells)
		.select([
			'v.visit_id as id',
			'v.unit_id as unitId',
			cellName.as('unitName'),
			'v.member_id as memberId',
			memberNameIn('v.member_id').as('visitorName'),
			'v.visited_on as visitedOn',
			'v.meeting_kind as kind',
			sql<VisitState>`v.state`.as('state'),
			'v.not_made_reason as notMadeReason',
			'v.rule_set_id as ruleSetId',
			memberNameIn('v.entered_by').as('enteredBy'),
			'v.entered_at as enteredAt',
			lastRevision.as('revision')
		])
		.where('v.visit_id', '=', id)
		.executeTakeFirst();

/** A visit whoever’s it is, held until the transaction ends; none when the id is new. */
export const lockVisitRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('visits')
		.select(['visit_id as id', 'member_id as memberId', 'unit_id as unitId', 'state'])
		.where('visit_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

export const insertVisit = (
	ctx: Context,
	visit: Attended & { id: Id; memberId: Id; ruleSetId: Id; state: VisitState }
) =>
	ctx.db
		.insertInto('visits')
		.values({
			committee_id: ctx.committeeId,
			visit_id: visit.id,
			unit_id: visit.unitId,
			member_id: visit.memberId,
			visited_on: visit.visitedOn,
			meeting_kind: visit.kind,
			state: visit.state,
			rule_set_id: visit.ruleSetId,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

export const updateVisit = (
	ctx: Context,
	id: Id,
	visit: Pick<Attended, 'visitedOn' | 'kind'> & { unitId?: Id; ruleSetId?: Id }
) =>
	ctx.db
		.updateTable('visits')
		.set({
			visited_on: visit.visitedOn,
			meeting_kind: visit.kind,
			state: 'made',
			...(visit.unitId && { unit_id: visit.unitId }),
			...(visit.ruleSetId && { rule_set_id: visit.ruleSetId })
		})
		.where('visit_id', '=', id)
		.execute();

/** What was expected of the same visitor on the same day in the same cell is this very visit. */
export const replaceExpected = (
	ctx: Context,
	{ id, unitId, memberId, visitedOn }: { id: Id; unitId: Id; memberId: Id; visitedOn: PlainDate }
) =>
	ctx.db
		.updateTable('visits')
		.set({ state: 'replaced' })
		.where('state', '=', 'expected')
		.where('unit_id', '=', unitId)
		.where('member_id', '=', memberId)
		.where('visited_on', '=', visitedOn)
		.where('visit_id', '<>', id)
		.execute();

export const setNotMade = (ctx: Context, id: Id, reason: string) =>
	ctx.db
		.updateTable('visits')
		.set({ state: 'not-made', not_made_reason: reason })
		.where('visit_id', '=', id)
		.execute();

export type NewRevision = Pick<Attended, 'visitedOn' | 'kind'> & {
	visitId: Id;
	revision: number;
	words: Omit<VisitWords, 'marks'> & { marks: readonly MarkedItem[] };
	reason: string | null;
	channel: Channel;
	writtenAt: Date;
};

export async function insertRevision(ctx: Context, one: NewRevision) {
	const { marks, remarks, guestUnit, guestNames } = one.words;
	const key = { committee_id: ctx.committeeId, visit_id: one.visitId, revision: one.revision };
	await ctx.db
		.insertInto('visit_reports')
		.values({
			...key,
			visited_on: one.visitedOn,
			meeting_kind: one.kind,
			remarks,
			guest_unit: guestUnit,
			guest_names: guestNames,
			reason: one.reason,
			entered_by: ctx.actor.memberId,
			channel: one.channel,
			written_at: one.writtenAt,
			entered_at: ctx.clock.now()
		})
		.execute();
	await ctx.db
		.insertInto('visit_marks')
		.values(marks.map((mark) => ({ ...key, ...mark })))
		.execute();
}

/** Every revision of a report, the newest first. */
export const revisionsOf = (ctx: Context, visitId: Id) =>
	ctx.db
		.selectFrom('visit_reports as v')
		.select([
			'v.revision',
			'v.visited_on as visitedOn',
			'v.meeting_kind as kind',
			'v.remarks',
			'v.guest_unit as guestUnit',
			'v.guest_names as guestNames',
			'v.reason',
			memberNameIn('v.entered_by').as('enteredBy'),
			'v.channel',
			'v.written_at as writtenAt',
			'v.entered_at as enteredAt'
		])
		.where('v.visit_id', '=', visitId)
		.orderBy('v.revision', 'desc')
		.execute();

export const marksOf = (ctx: Context, visitId: Id, revision: number): Promise<MarkedItem[]> =>
	ctx.db
		.selectFrom('visit_marks')
		.select(['item', 'mark', 'remark'])
		.where('visit_id', '=', visitId)
		.where('revision', '=', revision)
		.execute();

export const insertReply = (
	ctx: Context,
	reply: { id: Id; visitId: Id; words: string; repliedBy: Id; channel: Channel }
) =>
	ctx.db
		.insertInto('visit_replies')
		.values({
			committee_id: ctx.committeeId,
			reply_id: reply.id,
			visit_id: reply.visitId,
			words: reply.words,
			replied_by: reply.repliedBy,
			entered_by: ctx.actor.memberId,
			channel: reply.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const repliesTo = (ctx: Context, visitId: Id) =>
	ctx.db
		.selectFrom('visit_replies as v')
		.select([
			'v.reply_id as id',
			'v.words',
			memberNameIn('v.replied_by').as('repliedBy'),
			memberNameIn('v.entered_by').as('enteredBy'),
			'v.channel',
			'v.entered_at as enteredAt'
		])
		.where('v.visit_id', '=', visitId)
		.orderBy('v.reply_id')
		.execute();

/** What was put into the register at a visit. */
export const shortcomingsAt = (ctx: Context, visitId: Id) =>
	ctx.db
		.selectFrom('shortcomings as s')
		.leftJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.member_id', '=', 's.subject_member_id')
		)
		.select(['s.shortcoming_id as id', 's.reference', 's.description', 'm.full_name as member'])
		.where('s.source', '=', 'visit')
		.where('s.source_id', '=', visitId)
		.orderBy('s.reference')
		.execute();

/** Whether a person held one of these posts on a day. */
export const heldAnyOn = async (
	ctx: Context,
	memberId: Id,
	kinds: readonly string[],
	day: PlainDate
): Promise<boolean> =>
	(await ctx.db
		.selectFrom('posts')
		.select('post_id')
		.where('member_id', '=', memberId)
		.where(sql<boolean>`kind = any(${[...kinds]}::post_kind[])`)
		.where(sql<boolean>`valid @> ${day}::date`)
		.executeTakeFirst()) !== undefined;
