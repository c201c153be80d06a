import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { validity } from '#platform/server/ranges.ts';
import { entryOf, headOf, type NewHead } from './write-queries.ts';

const endedOn = (on: PlainDate) => sql<string>`daterange(lower(valid), ${on}::date, '[)')`;

export const endPapers = (ctx: Context, fileId: Id, papers: string[], on: PlainDate, because: string) =>
	ctx.db
		.updateTable('dossier_papers')
		.set({
			valid: sql<string>`daterange(lower(valid), greatest(lower(valid), ${on}::date), '[)')`,
			missing_because: because
		})
		.where('dossier_file_id', '=', fileId)
		.where('paper', 'in', papers)
		.where(sql<boolean>`upper_inf(valid)`)
		.execute();

const plots = (ctx: Context, fileId: Id) =>
	ctx.db
		.selectFrom('dossier_plots as p')
		.select([
			'p.dossier_plot_id as id',
			'p.number',
			sql<number>`round(p.area * 100)::float8`.as('area'),
			'p.position',
			sql<PlainDate>`lower(p.valid)`.as('from'),
			sql<PlainDate | null>`upper(p.valid)`.as('to'),
			'p.ended_because as endedBecause',
			'p.entered_at as at',
			memberNameIn('p.entered_by').as('who')
		])
		.where('p.dossier_file_id', '=', fileId);

export const plotNow = (ctx: Context, fileId: Id, plotId: Id) =>
	plots(ctx, fileId)
		.where('p.dossier_plot_id', '=', plotId)
		.where(sql<boolean>`upper_inf(p.valid)`)
		.executeTakeFirst();

export const plotsOf = (ctx: Context, fileId: Id) =>
	plots(ctx, fileId)
		.orderBy(sql`upper(p.valid) desc nulls first`)
		.orderBy('p.dossier_plot_id')
		.execute();

export const endPlotRow = (ctx: Context, plotId: Id, on: PlainDate, because: string) =>
	ctx.db
		.updateTable('dossier_plots')
		.set({ valid: endedOn(on), ended_because: because })
		.where('dossier_plot_id', '=', plotId)
		.execute();

const disputes = (ctx: Context, fileId: Id) =>
	ctx.db
		.selectFrom('dossier_disputes as d')
		.select([
			'd.dossier_dispute_id as id',
			'd.about',
			'd.opened_on as openedOn',
			'd.opened_at as openedAt',
			memberNameIn('d.opened_by').as('openedBy'),
			'd.outcome',
			'd.closed_on as closedOn',
			'd.closed_at as closedAt',
			memberNameIn<string | null>('d.closed_by').as('closedBy')
		])
		.where('d.dossier_file_id', '=', fileId);

export const openDisputeOf = (ctx: Context, fileId: Id, id: Id) =>
	disputes(ctx, fileId)
		.where('d.dossier_dispute_id', '=', id)
		.where('d.closed_on', 'is', null)
		.executeTakeFirst();

export const disputesOf = (ctx: Context, fileId: Id) =>
	disputes(ctx, fileId).orderBy('d.opened_on').execute();

export const closeDisputeRow = (ctx: Context, id: Id, { outcome, on }: { outcome: string; on: PlainDate }) =>
	ctx.db
		.updateTable('dossier_disputes')
		.set({ outcome, closed_on: on, closed_by: ctx.actor.memberId, closed_at: ctx.clock.now() })
		.where('dossier_dispute_id', '=', id)
		.execute();

const heads = (ctx: Context, fileId: Id) =>
	ctx.db
		.selectFrom('dossier_households as h')
		.select([
			'h.dossier_household_id as id',
			'h.head',
			'h.address',
			'h.phone',
			'h.others',
			'h.reason',
			'h.why',
			sql<PlainDate>`lower(h.valid)`.as('from'),
			sql<PlainDate | null>`upper(h.valid)`.as('to'),
			'h.entered_at as at',
			memberNameIn('h.entered_by').as('who')
		])
		.where('h.dossier_file_id', '=', fileId);

export const headNow = (ctx: Context, fileId: Id) =>
	heads(ctx, fileId)
		.where(sql<boolean>`upper_inf(h.valid)`)
		.executeTakeFirst();

/** Who stood for the household, the present one first. */
export const headsOf = (ctx: Context, fileId: Id) =>
	heads(ctx, fileId).orderBy('h.entered_at', 'desc').orderBy('h.dossier_household_id', 'desc').execute();

export const endHead = (ctx: Context, id: Id, on: PlainDate) =>
	ctx.db
		.updateTable('dossier_households')
		.set({ valid: endedOn(on) })
		.where('dossier_household_id', '=', id)
		.execute();

export const insertHead = (
	ctx: Context,
	fileId: Id,
	head: NewHead,
	{
		reason,
		why,
		on,
		channel
	}: { reason: 'corrected' | 'succession' | 'transfer'; why: string; on: PlainDate; channel: Channel }
) =>
	ctx.db
		.insertInto('dossier_households')
		.values({
			...entryOf(ctx, channel),
			dossier_household_id: newId(),
			dossier_file_id: fileId,
			...headOf(head),
			reason,
			why,
			valid: validity(on)
		})
		.execute();

export const amountsOf = (ctx: Context, fileId: Id) =>
	ctx.db
		.selectFrom('dossier_amounts as a')
		.select([
			'a.dossier_amount_id as id',
			'a.kind',
			sql<number>`a.dong::float8`.as('dong'),
			'a.booked_on as on',
			'a.why',
			'a.entered_at as at',
			memberNameIn('a.entered_by').as('who')
		])
		.where('a.dossier_file_id', '=', fileId)
		.orderBy('a.booked_on')
		.orderBy('a.dossier_amount_id')
		.execute();

export const papersOf = (ctx: Context, fileId: Id) =>
	ctx.db
		.selectFrom('dossier_papers as p')
		.select([
			'p.dossier_paper_id as id',
			'p.paper',
			sql<PlainDate>`lower(p.valid)`.as('from'),
			sql<PlainDate | null>`upper(p.valid)`.as('to'),
			sql<boolean>`upper_inf(p.valid)`.as('isThere'),
			'p.missing_because as missingBecause',
			'p.channel',
			'p.entered_at as at',
			memberNameIn('p.entered_by').as('who')
		])
		.where('p.dossier_file_id', '=', fileId)
		.orderBy('p.entered_at')
		.execute();

export const stepsOf = (ctx: Context, fileId: Id) =>
	ctx.db
		.selectFrom('dossier_steps as s')
		.select([
			's.dossier_step_id as id',
			's.kind',
			's.from_stage as fromStage',
			's.to_stage as toStage',
			's.stepped_on as on',
			's.why',
			's.channel',
			's.entered_at as at',
			memberNameIn('s.entered_by').as('who')
		])
		.where('s.dossier_file_id', '=', fileId)
		.orderBy('s.entered_at')
		.orderBy('s.dossier_step_id')
		.execute();

/** The files in which a file goes on, and those that it comes from. */
export async function kinOf(ctx: Context, fileId: Id) {
	const kin = (known: 'from_file_id' | 'into_file_id', other: 'from_file_id' | 'into_file_id') =>
		ctx.db
			.selectFrom('dossier_file_origins as o')
			.innerJoin('dossier_files as f', (join) =>
				join.onRef('f.committee_id', '=', 'o.committee_id').onRef('f.dossier_file_id', '=', `o.${other}`)
			)
			.select(['f.dossier_file_id as id', 'f.number'])
			.where(`o.${known}`, '=', fileId)
			.orderBy(sql`f.number collate vietnamese_numbers`)
			.execute();
	return {
		heirs: await kin('from_file_id', 'into_file_id'),
		forebears: await kin('into_file_id', 'from_file_id')
	};
}
