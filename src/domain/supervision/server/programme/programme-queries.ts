import { memberNameIn } from '#domain/membership/server/index.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { ProgrammeState, When } from '../../programme.ts';

const programmes = (ctx: Context) =>
	ctx.db
		.selectFrom('inspection_programmes as p')
		.select([
			'p.programme_id as id',
			'p.year',
			'p.aim',
			'p.state',
			'p.returned_words as returnedWords',
			memberNameIn<string | null>('p.approved_by').as('approvedBy'),
			'p.approved_on as approvedOn',
			memberNameIn('p.entered_by').as('enteredBy'),
			'p.entered_at as enteredAt',
			sql<number>`(select count(*)::int from programme_items i where i.committee_id = p.committee_id and i.programme_id = p.programme_id)`.as(
				'items'
			)
		]);

export type ProgrammeRecord = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;

export const findProgramme = (ctx: Context, id: Id) =>
	programmes(ctx).where('p.programme_id', '=', id).executeTakeFirst();

export const allProgrammes = (ctx: Context) => programmes(ctx).orderBy('p.year', 'desc').execute();

export const holdProgramme = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('inspection_programmes')
		.select('programme_id')
		.where('programme_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

const items = (ctx: Context) =>
	ctx.db
		.selectFrom('programme_items as p')
		.innerJoin('inspection_programmes as g', (join) =>
			join.onRef('g.committee_id', '=', 'p.committee_id').onRef('g.programme_id', '=', 'p.programme_id')
		)
		.select([
			'p.item_id as id',
			'p.programme_id as programmeId',
			'p.month',
			'p.quarter',
			'p.theme',
			'p.lead_id as leadId',
			memberNameIn('p.lead_id').as('leadName'),
			sql<{ id: Id; name: string }[]>`(
				select coalesce(json_agg(json_build_object('id', u.unit_id, 'name', (
					select n.name from unit_periods n where n.committee_id = u.committee_id and n.unit_id = u.unit_id
					order by (n.valid @> make_date(g.year, 1, 1)) desc, n.valid desc limit 1
				)) order by u.unit_id), '[]')
				from programme_item_units u where u.committee_id = p.committee_id and u.item_id = p.item_id
			)`.as('units')
		]);

export const itemsOf = (ctx: Context, programmeId: Id) =>
	items(ctx).where('p.programme_id', '=', programmeId).orderBy('p.entered_at').execute();

export const findItem = (ctx: Context, itemId: Id) =>
	items(ctx).where('p.item_id', '=', itemId).executeTakeFirst();

/** The lines of approved programmes that no round carries out yet. */
export const openItems = (ctx: Context) =>
	items(ctx)
		.select('g.year')
		.where('g.state', '=', 'approved')
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('inspection_rounds as r')
						.select('r.round_id')
						.whereRef('r.committee_id', '=', 'p.committee_id')
						.whereRef('r.item_id', '=', 'p.item_id')
						.where('r.state', '<>', 'cancelled')
				)
			)
		)
		.orderBy('g.year')
		.execute();

export const insertProgramme = (ctx: Context, row: { id: Id; year: number; aim: string }) =>
	ctx.db
		.insertInto('inspection_programmes')
		.values({
			...{ committee_id: ctx.committeeId, programme_id: row.id, year: row.year, aim: row.aim },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();

export type NewItem = When & {
	id: Id;
	programmeId: Id;
	theme: string;
	leadId: Id;
	unitIds: readonly Id[];
};

export async function insertItem(ctx: Context, row: NewItem): Promise<void> {
	const committee_id = ctx.committeeId;
	await ctx.db
		.insertInto('programme_items')
		.values({
			...{ committee_id, item_id: row.id, programme_id: row.programmeId },
			...{ month: row.month, quarter: row.quarter, theme: row.theme, lead_id: row.leadId },
			...{ entered_by: ctx.actor.memberId, entered_at: ctx.clock.now() }
		})
		.execute();
	await ctx.db
		.insertInto('programme_item_units')
		.values(row.unitIds.map((unit_id) => ({ committee_id, item_id: row.id, unit_id })))
		.execute();
}

export const deleteItem = (ctx: Context, itemId: Id) =>
	ctx.db.deleteFrom('programme_items').where('item_id', '=', itemId).execute();

export const saveProgramme = (
	ctx: Context,
	id: Id,
	to: { state: ProgrammeState; returnedWords?: string | null; approvedOn?: PlainDate }
) =>
	ctx.db
		.updateTable('inspection_programmes')
		.set({
			state: to.state,
			returned_words: to.returnedWords ?? null,
			...(to.approvedOn && { approved_on: to.approvedOn, approved_by: ctx.actor.memberId })
		})
		.where('programme_id', '=', id)
		.execute();
