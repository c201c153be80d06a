import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { RoundState } from '../../round.ts';

const unitsOf = sql<{ id: Id; name: string }[]>`(
	select coalesce(json_agg(json_build_object('id', u.unit_id, 'name', (
		select p.name from unit_periods p where p.committee_id = u.committee_id and p.unit_id = u.unit_id
			and (p.valid @> r.starts_on or upper(p.valid) <= r.starts_on) order by p.valid desc limit 1
	)) order by u.unit_id), '[]')
	from round_units u where u.committee_id = r.committee_id and u.round_id = r.round_id
)`;

const inspectorsOf = sql<{ id: Id; name: string }[]>`(
	select coalesce(json_agg(json_build_object('id', i.member_id, 'name', m.full_name) order by given_name_first(m.full_name)), '[]')
	from round_inspectors i join members m on m.committee_id = i.committee_id and m.member_id = i.member_id
	where i.committee_id = r.committee_id and i.round_id = r.round_id
)`;

/** The rounds that a person may read: of the whole committee, or those that look at a cell which they lead. */
export function visibleRounds(ctx: Context) {
	const all = ctx.db.selectFrom('inspection_rounds as r');
	if (actsForCommittee(ctx.actor)) return all;
	return all.where((eb) =>
		eb.exists(
			eb
				.selectFrom('round_units as mine')
				.select('mine.unit_id')
				.whereRef('mine.committee_id', '=', 'r.committee_id')
				.whereRef('mine.round_id', '=', 'r.round_id')
				.where('mine.unit_id', '=', sql<Id>`any(${cellsLedBy(ctx.actor)}::uuid[])`)
		)
	);
}

export const rounds = (ctx: Context) =>
	visibleRounds(ctx).select([
		'r.round_id as id',
		'r.item_id as itemId',
		'r.outside_reason as outsideReason',
		'r.title',
		'r.starts_on as startsOn',
		'r.ends_on as endsOn',
		'r.lead_id as leadId',
		memberNameIn('r.lead_id').as('leadName'),
		'r.sample_size as sampleSize',
		'r.state',
		'r.drawn_on as drawnOn',
		memberNameIn<string | null>('r.drawn_by').as('drawnBy'),
		'r.population_hash as populationHash',
		'r.ended_words as endedWords',
		'r.ended_on as endedOn',
		'r.rule_set_id as ruleSetId',
		memberNameIn('r.entered_by').as('enteredBy'),
		'r.entered_at as enteredAt',
		unitsOf.as('units'),
		inspectorsOf.as('inspectors'),
		sql<number>`(select count(*)::int from round_actions x where x.committee_id = r.committee_id and x.round_id = r.round_id and x.taken_out_at is null)`.as(
			'chosen'
		),
		sql<number>`(select count(*)::int from round_checks x where x.committee_id = r.committee_id and x.round_id = r.round_id)`.as(
			'checked'
		)
	]);

export type RoundRecord = NonNullable<Awaited<ReturnType<typeof findRound>>>;

export const findRound = (ctx: Context, id: Id) =>
	rounds(ctx).where('r.round_id', '=', id).executeTakeFirst();

export const holdRound = (ctx: Context, id: Id) =>
	visibleRounds(ctx).select('r.round_id').where('r.round_id', '=', id).forUpdate('r').executeTakeFirst();

export const pageOfRounds = (ctx: Context, { limit, offset }: { limit: number; offset: number }) =>
	rounds(ctx).orderBy('r.starts_on', 'desc').orderBy('r.round_id').limit(limit).offset(offset).execute();

export const countRounds = async (ctx: Context): Promise<number> =>
	(
		await visibleRounds(ctx)
			.select(sql<number>`count(*)::int`.as('n'))
			.executeTakeFirstOrThrow()
	).n;

export const roundsOfItems = (ctx: Context, itemIds: readonly Id[]) =>
	ctx.db
		.selectFrom('inspection_rounds')
		.select(['round_id as id', 'item_id as itemId', 'title', 'state', 'starts_on as startsOn'])
		.where('item_id', 'in', itemIds)
		.orderBy('starts_on')
		.execute();

export const roundsOfUnits = (ctx: Context, unitIds: readonly Id[]) =>
	rounds(ctx)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('round_units as ru')
					.select('ru.unit_id')
					.whereRef('ru.committee_id', '=', 'r.committee_id')
					.whereRef('ru.round_id', '=', 'r.round_id')
					.where('ru.unit_id', 'in', unitIds)
			)
		)
		.orderBy('r.starts_on', 'desc')
		.execute();

/** What an inspector has under way, or soon. */
export const openRoundsOf = (ctx: Context, memberId: Id) =>
	rounds(ctx)
		.where('r.state', 'in', ['planned', 'drawn'])
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('round_inspectors as mine')
					.select('mine.member_id')
					.whereRef('mine.committee_id', '=', 'r.committee_id')
					.whereRef('mine.round_id', '=', 'r.round_id')
					.where('mine.member_id', '=', memberId)
			)
		)
		.orderBy('r.ends_on')
		.execute();

export type NewRound = {
	id: Id;
	itemId: Id | null;
	outsideReason: string | null;
	title: string;
	startsOn: PlainDate;
	endsOn: PlainDate;
	leadId: Id;
	sampleSize: number;
	seed: string;
	ruleSetId: Id;
	unitIds: readonly Id[];
	inspectorIds: readonly Id[];
};

export async function insertRound(ctx: Context, row: NewRound): Promise<void> {
	const committee_id = ctx.committeeId;
	await ctx.db
		.insertInto('inspection_rounds')
		.values({
			...{ committee_id, round_id: row.id, item_id: row.itemId, outside_reason: row.outsideReason },
			...{ title: row.title, starts_on: row.startsOn, ends_on: row.endsOn, lead_id: row.leadId },
			...{ sample_size: row.sampleSize, seed: row.seed, rule_set_id: row.ruleSetId },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();
	await ctx.db
		.insertInto('round_units')
		.values(row.unitIds.map((unit_id) => ({ committee_id, round_id: row.id, unit_id })))
		.execute();
	await ctx.db
		.insertInto('round_inspectors')
		.values(row.inspectorIds.map((member_id) => ({ committee_id, round_id: row.id, member_id })))
		.execute();
}

/** The seed is nobody's to read before the draw. */
export const seedOf = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('inspection_rounds')
		.select('seed')
		.where('round_id', '=', id)
		.executeTakeFirstOrThrow()
		.then(({ seed }) => seed);

export const saveDraw = (ctx: Context, id: Id, populationHash: string, on: PlainDate) =>
	ctx.db
		.updateTable('inspection_rounds')
		.set({ state: 'drawn', population_hash: populationHash, drawn_on: on, drawn_by: ctx.actor.memberId })
		.where('round_id', '=', id)
		.execute();

export const saveEnd = (
	ctx: Context,
	id: Id,
	{ state, words, on }: { state: RoundState; words: string; on: PlainDate }
) =>
	ctx.db
		.updateTable('inspection_rounds')
		.set({ state, ended_words: words, ended_on: on })
		.where('round_id', '=', id)
		.execute();
