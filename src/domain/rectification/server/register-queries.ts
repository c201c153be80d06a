import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { RegisterFilter } from '../register.ts';
import type { ShortcomingStage } from '../shortcoming.ts';
import { subjectName, unitNameIn, visibleTo } from './shortcoming-queries.ts';

/** As far as the least advanced action; the rule is `stageOf`, and a test holds the two together. */
const stage = sql<ShortcomingStage>`(
	select case
		when count(*) = 0 then 'without-action'
		when bool_or(a.state in ('in-hand', 'returned')) then 'mending'
		when bool_or(a.state = 'reported') then 'reported'
		when bool_or(a.state = 'verified') then 'verified'
		when bool_or(a.state = 'holds') then 'holds'
		else 'withdrawn'
	end
	from corrective_actions a where a.committee_id = s.committee_id and a.shortcoming_id = s.shortcoming_id
)`;

/** The first day that is set for anything of it still to be done. */
const dueOn = sql<PlainDate | null>`(
	select min(a.due_on) from corrective_actions a
	where a.committee_id = s.committee_id and a.shortcoming_id = s.shortcoming_id and a.state in ('in-hand', 'returned')
)`;

/** The lines of the register, each with how far it has come. */
const lines = (ctx: Context) =>
	visibleTo(ctx).select([
		's.shortcoming_id as id',
		's.reference',
		subjectName.as('subjectName'),
		's.unit_id as unitId',
		unitNameIn('s.unit_id').as('unitName'),
		's.criterion',
		's.description',
		's.found_on as foundOn',
		's.rule_set_id as ruleSetId',
		's.recurrence_of as recurrenceOf',
		stage.as('stage'),
		dueOn.as('dueOn')
	]);

function register(ctx: Context, filter: RegisterFilter, today: PlainDate) {
	let register = ctx.db.selectFrom(lines(ctx).as('r'));
	const { q, state, cell, criterion, overdue } = filter;
	if (q)
		register = register.where(
			sql<boolean>`position(fold_vietnamese(${q}) in fold_vietnamese(concat_ws(' ', "subjectName", reference, description))) > 0`
		);
	if (state)
		register = register.where('stage', 'in', state === 'mending' ? ['without-action', 'mending'] : [state]);
	if (cell) register = register.where('unitId', '=', cell);
	if (criterion) register = register.where('criterion', '=', criterion);
	if (overdue) register = register.where('dueOn', '<', today);
	return register;
}

/** The register, newest first; what holds the searched words with their exact marks before what only folds to them. */
export function registerLines(
	ctx: Context,
	filter: RegisterFilter,
	today: PlainDate,
	page: { limit: number; offset: number }
) {
	const exact = sql`position(lower(${filter.q ?? ''}) in lower(concat_ws(' ', "subjectName", reference, description))) > 0`;
	return register(ctx, filter, today)
		.selectAll()
		.orderBy(exact, 'desc')
		.orderBy('foundOn', 'desc')
		.orderBy('reference', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();
}

export async function countRegister(ctx: Context, filter: RegisterFilter, today: PlainDate): Promise<number> {
	const { total } = await register(ctx, filter, today)
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return Number(total);
}

/** How many stand at each stage, and how many of those are past their day. */
export const countStages = (ctx: Context, today: PlainDate) =>
	register(ctx, {}, today)
		.select((eb) => [
			'stage',
			eb.fn.countAll<number>().as('count'),
			eb.fn.countAll<number>().filterWhere('dueOn', '<', today).as('overdue')
		])
		.groupBy('stage')
		.execute();
