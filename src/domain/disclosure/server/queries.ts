import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ObligationState } from '../obligation.ts';

export type Obligation = {
	id: Id;
	content: string;
	title: string;
	reference: string | null;
	decidedOn: PlainDate;
	dueOn: PlainDate;
	forms: string[];
	postedFor: number;
	ownerId: Id;
	ownerName: string;
	origin: string | null;
	originId: Id | null;
	state: ObligationState;
	closedReason: string | null;
	ruleSetId: Id;
	enteredBy: string;
	channel: Channel;
	enteredAt: Date;
	/** the forms in which it was posted, each with the first day */
	posted: { form: string; on: PlainDate }[];
};

export const obligationLines = (ctx: Context) =>
	ctx.db.selectFrom('disclosure_obligations as o').select([
		'o.obligation_id as id',
		'o.content',
		'o.title',
		'o.reference',
		'o.decided_on as decidedOn',
		'o.due_on as dueOn',
		'o.forms',
		'o.posted_for as postedFor',
		'o.owner_id as ownerId',
		memberNameIn('o.owner_id').as('ownerName'),
		'o.origin',
		'o.origin_id as originId',
		'o.state',
		'o.closed_reason as closedReason',
		'o.rule_set_id as ruleSetId',
		memberNameIn('o.entered_by').as('enteredBy'),
		'o.channel',
		'o.entered_at as enteredAt',
		sql<{ form: string; on: PlainDate }[]>`coalesce((
				select json_agg(json_build_object('form', f.form, 'on', f.first_on) order by f.first_on, f.form)
				from (select form, min(posted_on) as first_on from disclosure_postings p
					where p.committee_id = o.committee_id and p.obligation_id = o.obligation_id
					group by form) f), '[]')`.as('posted')
	]);

export const findObligation = (ctx: Context, id: Id): Promise<Obligation | undefined> =>
	obligationLines(ctx).where('o.obligation_id', '=', id).executeTakeFirst();

export const holdObligationRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('disclosure_obligations')
		.select('obligation_id')
		.where('obligation_id', '=', id)
		.forUpdate()
		.execute();

export const findByOrigin = (ctx: Context, origin: string, originId: Id) =>
	ctx.db
		.selectFrom('disclosure_obligations')
		.select('obligation_id as id')
		.where('origin', '=', origin)
		.where('origin_id', '=', originId)
		.executeTakeFirst();

export type ObligationFilter = { content?: string; state?: ObligationState | 'overdue'; q?: string };
export type Page = { limit: number; offset: number };

function narrowed(ctx: Context, filter: ObligationFilter, today: PlainDate, onlyOf: Id | null) {
	let query = obligationLines(ctx);
	if (onlyOf) query = query.where('o.owner_id', '=', onlyOf);
	if (filter.content) query = query.where('o.content', '=', filter.content);
	if (filter.state === 'overdue') query = query.where('o.state', '=', 'open').where('o.due_on', '<', today);
	else if (filter.state) query = query.where('o.state', '=', filter.state);
	if (filter.q)
		query = query.where(
			sql<boolean>`fold_vietnamese(o.title || ' ' || coalesce(o.reference, ''))
				like '%' || fold_vietnamese(${filter.q.replace(/[%_\\]/g, ' ')}) || '%'`
		);
	return query;
}

/** What is owed first, by its day; then what was posted, newest first. */
export const obligationPage = (
	ctx: Context,
	filter: ObligationFilter,
	at: { today: PlainDate; onlyOf: Id | null; page: Page }
): Promise<Obligation[]> =>
	narrowed(ctx, filter, at.today, at.onlyOf)
		.orderBy(sql`o.state <> 'open'`)
		.orderBy(sql`case when o.state = 'open' then o.due_on end`)
		.orderBy('o.decided_on', 'desc')
		.orderBy('o.obligation_id', 'desc')
		.limit(at.page.limit)
		.offset(at.page.offset)
		.execute();

export const countObligations = async (
	ctx: Context,
	filter: ObligationFilter,
	today: PlainDate,
	onlyOf: Id | null
): Promise<number> => {
	const { total } = await ctx.db
		.selectFrom(narrowed(ctx, filter, today, onlyOf).as('all'))
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
};

/** Everything that is owed now; of one person where somebody is named. */
export const openObligations = (ctx: Context, onlyOf: Id | null): Promise<Obligation[]> =>
	obligationLines(ctx)
		.where('o.state', '=', 'open')
		.$if(onlyOf !== null, (query) => query.where('o.owner_id', '=', onlyOf!))
		.orderBy('o.due_on')
		.execute();

/** Of each content: when it was last decided about, how many are owed, overdue and posted. */
export const contentFigures = (ctx: Context, today: PlainDate) =>
	ctx.db
		.selectFrom('disclosure_obligations as o')
		.select([
			'o.content',
			sql<PlainDate>`max(o.decided_on)`.as('lastDecidedOn'),
			sql<number>`count(*) filter (where o.state = 'open')::int`.as('open'),
			sql<number>`count(*) filter (where o.state = 'open' and o.due_on < ${today})::int`.as('overdue'),
			sql<number>`count(*) filter (where o.state = 'posted')::int`.as('posted')
		])
		.where('o.state', '<>', 'closed')
		.groupBy('o.content')
		.execute();

export const insertObligation = (
	ctx: Context,
	row: Pick<
		Obligation,
		| 'id'
		| 'content'
		| 'title'
		| 'reference'
		| 'decidedOn'
		| 'dueOn'
		| 'forms'
		| 'postedFor'
		| 'ownerId'
		| 'origin'
		| 'originId'
		| 'ruleSetId'
		| 'channel'
	>
) =>
	ctx.db
		.insertInto('disclosure_obligations')
		.values({
			committee_id: ctx.committeeId,
			obligation_id: row.id,
			content: row.content,
			title: row.title,
			reference: row.reference,
			decided_on: row.decidedOn,
			due_on: row.dueOn,
			forms: row.forms,
			posted_for: row.postedFor,
			owner_id: row.ownerId,
			origin: row.origin,
			origin_id: row.originId,
			rule_set_id: row.ruleSetId,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const saveState = (
	ctx: Context,
	id: Id,
	change: { state: ObligationState; closed_reason?: string; owner_id?: Id }
) => ctx.db.updateTable('disclosure_obligations').set(change).where('obligation_id', '=', id).execute();
