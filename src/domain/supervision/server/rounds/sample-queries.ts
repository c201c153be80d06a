import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import type { CheckOutcome, Mark } from '../../round.ts';
import type { Trait, Weighed } from '../../sampling.ts';

/** What the lots go by, of every corrective action of some units that is not at its end yet. */
export const factsForDraw = (ctx: Context, unitIds: readonly Id[]) =>
	ctx.db
		.selectFrom('corrective_actions as a')
		.innerJoin('shortcomings as s', (join) =>
			join.onRef('s.committee_id', '=', 'a.committee_id').onRef('s.shortcoming_id', '=', 'a.shortcoming_id')
		)
		.select([
			'a.action_id as actionId',
			'a.state',
			'a.due_on as dueOn',
			sql<boolean>`(a.round > 1 or s.recurrence_of is not null)`.as('recurs'),
			sql<boolean>`exists (select from action_steps t where t.committee_id = a.committee_id and t.action_id = a.action_id and t.kind = 'extended')`.as(
				'isExtended'
			),
			sql<PlainDate>`(a.entered_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('givenOn'),
			sql<PlainDate | null>`(select max(seen) from (
				select t.done_on as seen from action_steps t where t.committee_id = a.committee_id and t.action_id = a.action_id
					and t.kind in ('verified', 'returned', 'held', 'recurred')
				union all select c.checked_on from round_checks c where c.committee_id = a.committee_id and c.action_id = a.action_id
			) x)`.as('lastSeenOn')
		])
		.where('s.unit_id', 'in', unitIds)
		.where('a.state', 'not in', ['holds', 'withdrawn'])
		.orderBy('a.action_id')
		.execute();

export const insertPopulation = (ctx: Context, roundId: Id, population: readonly Weighed[]) =>
	ctx.db
		.insertInto('round_population')
		.values(
			population.map((one) => ({
				committee_id: ctx.committeeId,
				round_id: roundId,
				action_id: one.actionId,
				traits: [...one.traits],
				last_seen_on: one.lastSeenOn,
				weight: one.weight,
				kept_out: one.keptOut
			}))
		)
		.execute();

export const populationOf = async (ctx: Context, roundId: Id): Promise<Weighed[]> =>
	(
		await ctx.db
			.selectFrom('round_population')
			.select([
				'action_id as actionId',
				'traits',
				'last_seen_on as lastSeenOn',
				'weight',
				'kept_out as keptOut'
			])
			.where('round_id', '=', roundId)
			.orderBy('action_id')
			.execute()
	).map((row) => ({ ...row, traits: row.traits as Trait[] }));

export const insertChosen = (
	ctx: Context,
	roundId: Id,
	actionIds: readonly Id[],
	{ choice, reason }: { choice: 'drawn' | 'by-hand'; reason: string | null }
) =>
	ctx.db
		.insertInto('round_actions')
		.values(
			actionIds.map((action_id) => ({
				...{ committee_id: ctx.committeeId, round_id: roundId, action_id, choice, reason },
				...{ chosen_by: ctx.actor.memberId, chosen_at: ctx.clock.now() }
			}))
		)
		.execute();

/** What is in a round, and what was taken out of it; with what was found. */
export const chosenOf = (ctx: Context, roundId: Id) =>
	ctx.db
		.selectFrom('round_actions as x')
		.leftJoin('round_checks as c', (join) =>
			join
				.onRef('c.committee_id', '=', 'x.committee_id')
				.onRef('c.round_id', '=', 'x.round_id')
				.onRef('c.action_id', '=', 'x.action_id')
		)
		.select([
			'x.action_id as actionId',
			'x.choice',
			'x.reason',
			memberNameIn<string | null>('x.chosen_by').as('chosenBy'),
			'x.taken_out_reason as takenOutReason',
			memberNameIn<string | null>('x.taken_out_by').as('takenOutBy'),
			'c.check_id as checkId',
			'c.outcome',
			'c.words',
			'c.answers',
			'c.checked_on as checkedOn',
			'c.inspector_id as inspectorId',
			memberNameIn<string | null>('c.inspector_id').as('inspector'),
			memberNameIn<string | null>('c.entered_by').as('checkEnteredBy'),
			'c.channel'
		])
		.where('x.round_id', '=', roundId)
		.orderBy('x.chosen_at')
		.orderBy('x.action_id')
		.execute();

export const saveTakenOut = (ctx: Context, roundId: Id, actionId: Id, reason: string) =>
	ctx.db
		.updateTable('round_actions')
		.set({
			taken_out_reason: reason,
			taken_out_by: ctx.actor.memberId,
			taken_out_at: ctx.clock.now()
		})
		.where('round_id', '=', roundId)
		.where('action_id', '=', actionId)
		.execute();

export type NewCheck = {
	id: Id;
	roundId: Id;
	actionId: Id;
	answers: Record<string, Mark>;
	outcome: CheckOutcome;
	words: string;
	checkedOn: PlainDate;
	inspectorId: Id;
	channel: Channel;
};

export const insertCheck = (ctx: Context, row: NewCheck) =>
	ctx.db
		.insertInto('round_checks')
		.values({
			...{ committee_id: ctx.committeeId, check_id: row.id, round_id: row.roundId, action_id: row.actionId },
			...{ answers: JSON.stringify(row.answers), outcome: row.outcome, words: row.words },
			...{ checked_on: row.checkedOn, inspector_id: row.inspectorId, channel: row.channel },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();

/** In which rounds a corrective action was, newest first. Whoever asks was shown it already. */
export const roundsOfAction = (ctx: Context, actionId: Id) =>
	ctx.db
		.selectFrom('round_actions as x')
		.innerJoin('inspection_rounds as r', (join) =>
			join.onRef('r.committee_id', '=', 'x.committee_id').onRef('r.round_id', '=', 'x.round_id')
		)
		.leftJoin('round_checks as c', (join) =>
			join
				.onRef('c.committee_id', '=', 'x.committee_id')
				.onRef('c.round_id', '=', 'x.round_id')
				.onRef('c.action_id', '=', 'x.action_id')
		)
		.select(['r.round_id as id', 'r.title', 'x.choice', 'c.outcome', 'c.checked_on as checkedOn'])
		.where('x.action_id', '=', actionId)
		.where('x.taken_out_at', 'is', null)
		.orderBy('x.chosen_at', 'desc')
		.execute();

/** What inspectors found in a round and put into the register. */
export const findingsOf = (ctx: Context, roundId: Id) =>
	ctx.db
		.selectFrom('shortcomings as x')
		.select([
			'x.shortcoming_id as id',
			'x.reference',
			'x.description',
			'x.unit_id as unitId',
			'x.subject_member_id as subjectMemberId',
			memberNameIn<string | null>('x.subject_member_id').as('subjectName')
		])
		.where('x.source', '=', 'inspection')
		.where('x.source_id', '=', roundId)
		.orderBy('x.entered_at')
		.execute();

/** The cells in which some members are on a day. */
export const cellsOfMembers = async (
	ctx: Context,
	memberIds: readonly Id[],
	date: PlainDate
): Promise<Map<Id, Id>> => {
	const rows = await ctx.db
		.selectFrom('memberships')
		.select(['member_id as memberId', 'unit_id as unitId'])
		.where('member_id', 'in', memberIds)
		.where(holdsOn('valid', date))
		.execute();
	return new Map(rows.map(({ memberId, unitId }) => [memberId, unitId]));
};
