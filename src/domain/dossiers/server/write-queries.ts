import { sql } from 'kysely';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { validity } from '#platform/server/ranges.ts';
import type { DB } from '#platform/server/tables.ts';
import type { Insertable } from 'kysely';
import { inSquareMetres } from '../amounts.ts';

export type NewHead = { head: string; address: string; phone: string | null; others: string };
export type NewPlot = { number: string; area: number; position: string };

/** Everything that a household’s file begins with. */
export type NewFile = NewHead & {
	id: Id;
	number: string;
	code: string;
	hamletId: Id;
	stage: string;
	stageSince: PlainDate;
	step: { kind: 'opened' | 'split' | 'merged'; fromStage: string | null; on: PlainDate; why: string };
	headReason: 'listed' | 'split' | 'merged';
	papers: string[];
	due: number;
	paid: number;
	bookedOn: PlainDate;
	bookedWhy: string;
	plots: NewPlot[];
	dispute: string | null;
};

/** Writes many files at once: a few statements each thousand, whatever the number of households. */
export async function insertFiles(
	ctx: Context,
	dossierId: Id,
	files: NewFile[],
	channel: Channel
): Promise<void> {
	const entry = entryOf(ctx, channel);
	await inBatches(ctx, 'dossier_files', files, (file) => ({
		...entry,
		dossier_file_id: file.id,
		dossier_id: dossierId,
		number: file.number,
		code: file.code,
		hamlet_id: file.hamletId,
		stage: file.stage,
		stage_since: file.stageSince
	}));
	await inBatches(ctx, 'dossier_households', files, (file) => ({
		...entry,
		dossier_household_id: newId(),
		dossier_file_id: file.id,
		...headOf(file),
		reason: file.headReason,
		why: '',
		valid: validity(file.step.on)
	}));
	await inBatches(ctx, 'dossier_steps', files, (file) => ({
		...entry,
		dossier_step_id: newId(),
		dossier_file_id: file.id,
		kind: file.step.kind,
		from_stage: file.step.fromStage,
		to_stage: file.stage,
		stepped_on: file.step.on,
		why: file.step.why
	}));
	await insertPapers(
		ctx,
		files.flatMap((file) => file.papers.map((paper) => ({ fileId: file.id, paper, on: file.step.on }))),
		channel
	);
	await insertAmounts(
		ctx,
		files.flatMap((file) =>
			(['due', 'paid'] as const)
				.filter((kind) => file[kind] !== 0)
				.map((kind) => ({ fileId: file.id, kind, dong: file[kind], on: file.bookedOn, why: file.bookedWhy }))
		),
		channel
	);
	await insertPlots(
		ctx,
		files.flatMap((file) => file.plots.map((plot) => ({ ...plot, fileId: file.id, on: file.step.on }))),
		channel
	);
	await insertDisputes(
		ctx,
		files.flatMap((file) =>
			file.dispute ? [{ fileId: file.id, about: file.dispute, on: file.step.on }] : []
		),
		channel
	);
}

export const insertPapers = (
	ctx: Context,
	papers: { fileId: Id; paper: string; on: PlainDate }[],
	channel: Channel
) =>
	inBatches(ctx, 'dossier_papers', papers, ({ fileId, paper, on }) => ({
		...entryOf(ctx, channel),
		dossier_paper_id: newId(),
		dossier_file_id: fileId,
		paper,
		valid: validity(on)
	}));

export const insertAmounts = (
	ctx: Context,
	amounts: { fileId: Id; kind: 'due' | 'paid'; dong: number; on: PlainDate; why: string }[],
	channel: Channel
) =>
	inBatches(ctx, 'dossier_amounts', amounts, ({ fileId, kind, dong, on, why }) => ({
		...entryOf(ctx, channel),
		dossier_amount_id: newId(),
		dossier_file_id: fileId,
		kind,
		dong: String(dong),
		booked_on: on,
		why
	}));

export const insertPlots = (
	ctx: Context,
	plots: (NewPlot & { fileId: Id; on: PlainDate })[],
	channel: Channel
) =>
	inBatches(ctx, 'dossier_plots', plots, ({ fileId, number, area, position, on }) => ({
		...entryOf(ctx, channel),
		dossier_plot_id: newId(),
		dossier_file_id: fileId,
		number,
		area: inSquareMetres(area),
		position,
		valid: validity(on)
	}));

export const insertDisputes = (
	ctx: Context,
	disputes: { fileId: Id; about: string; on: PlainDate }[],
	channel: Channel
) =>
	inBatches(ctx, 'dossier_disputes', disputes, ({ fileId, about, on }) => ({
		committee_id: ctx.committeeId,
		dossier_dispute_id: newId(),
		dossier_file_id: fileId,
		about,
		opened_on: on,
		opened_by: ctx.actor.memberId,
		channel,
		opened_at: ctx.clock.now()
	}));

export type NewStep = {
	fileId: Id;
	kind: 'moved' | 'returned' | 'split' | 'merged';
	from: string;
	to: string;
	on: PlainDate;
	why: string;
};

export const insertSteps = (ctx: Context, steps: NewStep[], channel: Channel = 'self') =>
	inBatches(ctx, 'dossier_steps', steps, ({ fileId, kind, from, to, on, why }) => ({
		...entryOf(ctx, channel),
		dossier_step_id: newId(),
		dossier_file_id: fileId,
		kind,
		from_stage: from,
		to_stage: to,
		stepped_on: on,
		why
	}));

/** Puts files into a stage from a day on. */
export const saveStage = (ctx: Context, ids: Id[], stage: string, on: PlainDate) =>
	ctx.db
		.updateTable('dossier_files')
		.set({ stage, stage_since: on })
		.where(sql<boolean>`dossier_file_id = any(${ids}::uuid[])`)
		.execute();

/** Files go on in others: they stay readable, and their codes lead on. */
export async function endFiles(
	ctx: Context,
	ids: Id[],
	state: 'split' | 'merged',
	on: PlainDate,
	into: Id[]
): Promise<void> {
	await ctx.db
		.updateTable('dossier_files')
		.set({ state, ended_on: on })
		.where('dossier_file_id', 'in', ids)
		.execute();
	await ctx.db
		.insertInto('dossier_file_origins')
		.values(
			ids.flatMap((from) =>
				into.map((heir) => ({ committee_id: ctx.committeeId, from_file_id: from, into_file_id: heir }))
			)
		)
		.execute();
}

export const headOf = ({ head, address, phone, others }: NewHead) => ({ head, address, phone, others });

export const entryOf = (ctx: Context, channel: Channel) => ({
	committee_id: ctx.committeeId,
	entered_by: ctx.actor.memberId,
	channel,
	entered_at: ctx.clock.now()
});

/** A thousand rows a statement stay well below what PostgreSQL takes. */
async function inBatches<Table extends keyof DB, One>(
	ctx: Context,
	table: Table,
	things: One[],
	row: (one: One) => Record<string, unknown>
): Promise<void> {
	for (let at = 0; at < things.length; at += 1000)
		await ctx.db
			.insertInto(table)
			.values(things.slice(at, at + 1000).map(row) as Insertable<DB[Table]>[])
			.execute();
}
