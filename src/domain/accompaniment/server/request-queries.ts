import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Addressee, RequestState, RequestStep } from '../cell-request.ts';
import type { RequestFilter } from '../visit-filter.ts';

/** A cell's name on the day on which it asked. */
const cellName = sql<string>`(select name from unit_periods
	where committee_id = r.committee_id and unit_id = r.unit_id and valid @> r.asked_on)`;

/** Requests that somebody may know of: of the cells that they see, and those that they wrote down as visitor. */
const visibleRequests = (ctx: Context, cells: Id[] | 'all') =>
	ctx.db
		.selectFrom('cell_requests as r')
		.innerJoin('visits as v', (join) =>
			join.onRef('v.committee_id', '=', 'r.committee_id').onRef('v.visit_id', '=', 'r.visit_id')
		)
		.$if(cells !== 'all', (query) =>
			query.where((eb) =>
				eb.or([
					eb('r.unit_id', '=', sql<Id>`any(${cells as Id[]}::uuid[])`),
					eb('v.member_id', '=', ctx.actor.memberId)
				])
			)
		);

export type RequestLine = {
	id: Id;
	visitId: Id;
	unitId: Id;
	unitName: string;
	words: string;
	addressee: Addressee;
	askedOn: PlainDate;
	dueOn: PlainDate;
	state: RequestState;
	/** who wrote it down at the meeting */
	memberId: Id;
	visitorName: string;
	ruleSetId: Id;
	channel: Channel;
	enteredBy: string;
	enteredAt: Date;
};

const lines = (ctx: Context, cells: Id[] | 'all') =>
	visibleRequests(ctx, cells).select([
		'r.request_id as id',
		'r.visit_id as visitId',
		'r.unit_id as unitId',
		cellName.as('unitName'),
		'r.words',
		'r.addressee',
		'r.asked_on as askedOn',
		'r.due_on as dueOn',
		'r.state',
		'v.member_id as memberId',
		memberNameIn('v.member_id').as('visitorName'),
		'v.rule_set_id as ruleSetId',
		'r.channel',
		memberNameIn('r.entered_by').as('enteredBy'),
		'r.entered_at as enteredAt'
	]);

export const findRequest = (ctx: Context, cells: Id[] | 'all', id: Id): Promise<RequestLine | undefined> =>
	lines(ctx, cells).where('r.request_id', '=', id).executeTakeFirst();

export const lockRequestRow = (ctx: Context, id: Id) =>
	ctx.db.selectFrom('cell_requests').select('request_id').where('request_id', '=', id).forUpdate().execute();

export const requestsAt = (ctx: Context, visitId: Id): Promise<RequestLine[]> =>
	lines(ctx, 'all').where('r.visit_id', '=', visitId).orderBy('r.request_id').execute();

/** The requests of some cells that are not settled: open, or answered and the cell not told. */
export const unsettledOf = (ctx: Context, unitIds: readonly Id[] | 'all'): Promise<RequestLine[]> =>
	lines(ctx, 'all')
		.where('r.state', 'in', ['open', 'answered'])
		.$if(unitIds !== 'all', (query) =>
			query.where('r.unit_id', '=', sql<Id>`any(${[...(unitIds as Id[])]}::uuid[])`)
		)
		.orderBy('r.due_on')
		.execute();

function narrowed(ctx: Context, cells: Id[] | 'all', filter: RequestFilter, day: PlainDate) {
	let query = lines(ctx, cells);
	if (filter.cell) query = query.where('r.unit_id', '=', filter.cell);
	if (filter.state) query = query.where('r.state', '=', filter.state);
	if (filter.addressee) query = query.where('r.addressee', '=', filter.addressee);
	if (filter.overdue) query = query.where('r.state', '=', 'open').where('r.due_on', '<', day);
	return query;
}

/** Requests as a list, what is due first among the open ones first, then the newest. */
export const requestLines = (
	ctx: Context,
	cells: Id[] | 'all',
	filter: RequestFilter,
	day: PlainDate,
	page: { limit: number; offset: number }
): Promise<RequestLine[]> =>
	narrowed(ctx, cells, filter, day)
		.orderBy(sql`case when r.state = 'open' then r.due_on end asc nulls last`)
		.orderBy('r.asked_on', 'desc')
		.orderBy('r.request_id', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countRequests = async (
	ctx: Context,
	cells: Id[] | 'all',
	filter: RequestFilter,
	day: PlainDate
): Promise<number> => {
	const { total } = await ctx.db
		.selectFrom(narrowed(ctx, cells, filter, day).as('all'))
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
};

export const insertRequestRows = (
	ctx: Context,
	rows: {
		id: Id;
		visitId: Id;
		unitId: Id;
		words: string;
		addressee: Addressee;
		askedOn: PlainDate;
		dueOn: PlainDate;
		channel: Channel;
	}[]
) =>
	ctx.db
		.insertInto('cell_requests')
		.values(
			rows.map((row) => ({
				committee_id: ctx.committeeId,
				request_id: row.id,
				visit_id: row.visitId,
				unit_id: row.unitId,
				words: row.words,
				addressee: row.addressee,
				asked_on: row.askedOn,
				due_on: row.dueOn,
				state: 'open' as const,
				entered_by: ctx.actor.memberId,
				channel: row.channel,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();

/** One more line of a request's history, and where the request stands with it. */
export async function saveRequestStep(
	ctx: Context,
	requestId: Id,
	step: { kind: RequestStep; words: string; doneBy: Id; doneOn: PlainDate; channel: Channel }
) {
	await ctx.db
		.insertInto('cell_request_steps')
		.values({
			committee_id: ctx.committeeId,
			step_id: newId(),
			request_id: requestId,
			kind: step.kind,
			words: step.words,
			done_by: step.doneBy,
			done_on: step.doneOn,
			entered_by: ctx.actor.memberId,
			channel: step.channel,
			entered_at: ctx.clock.now()
		})
		.execute();
	await ctx.db
		.updateTable('cell_requests')
		.set({ state: step.kind })
		.where('request_id', '=', requestId)
		.execute();
}

export const stepsOfRequest = (ctx: Context, requestId: Id) =>
	ctx.db
		.selectFrom('cell_request_steps as r')
		.select([
			'r.step_id as id',
			'r.kind',
			'r.words',
			memberNameIn('r.done_by').as('doneBy'),
			'r.done_on as doneOn',
			memberNameIn('r.entered_by').as('enteredBy'),
			'r.channel',
			'r.entered_at as enteredAt'
		])
		.where('r.request_id', '=', requestId)
		.orderBy('r.step_id')
		.execute();
