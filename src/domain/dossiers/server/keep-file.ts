import type { PlainDate } from '#platform/dates.ts';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import {
	closeDisputeRow,
	endHead,
	endPapers,
	endPlotRow,
	headNow,
	insertHead,
	openDisputeOf,
	plotNow
} from './part-queries.ts';
import { withFile } from './with-file.ts';
import {
	insertAmounts,
	insertDisputes,
	insertPapers,
	insertPlots,
	type NewHead,
	type NewPlot
} from './write-queries.ts';

type When = { on: PlainDate; channel: Channel };

/** Says which papers of its stages lie in a file. One that is no longer there is asked a reason. */
export const keepPapers = (
	ctx: Context,
	fileId: Id,
	{ present, because, on, channel }: { present: string[]; because: string } & When
) =>
	withFile(ctx, fileId, on, async (ctx, file, { stages }) => {
		const known = new Set(stages.flatMap(({ papers }) => papers.map(({ code }) => code)));
		const shown = new Set(present.filter((paper) => known.has(paper)));
		const come = [...shown].filter((paper) => !file.papers.includes(paper));
		const gone = file.papers.filter((paper) => known.has(paper) && !shown.has(paper));
		if (gone.length && !because) throw new Refusal('dossiers.why-missing', 400, { field: 'because' });
		if (come.length)
			await insertPapers(
				ctx,
				come.map((paper) => ({ fileId, paper, on })),
				channel
			);
		if (gone.length) await endPapers(ctx, fileId, gone, on, because);
		if (come.length + gone.length === 0) return null;
		return { act: 'dossier-file.papers-kept', channel, from: { gone }, to: { come, on } };
	});

/** Books what a household owes or has paid. A mistake is put right by an entry below nought, with the reason. */
export const bookAmount = (
	ctx: Context,
	fileId: Id,
	{ kind, dong, why, on, channel }: { kind: 'due' | 'paid'; dong: number; why: string } & When
) =>
	withFile(ctx, fileId, on, async (ctx, file, { hasMoney }) => {
		if (!hasMoney) throw new Refusal('dossiers.no-money-here', 409);
		if (dong < 0 && !why) throw new Refusal('dossiers.why-missing', 400, { field: 'why' });
		if (file[kind] + dong < 0) throw new Refusal('dossiers.below-nought', 409, { field: 'dong' });
		await insertAmounts(ctx, [{ fileId, kind, dong, on, why }], channel);
		return {
			act: 'dossier-file.amount-booked',
			channel,
			from: { [kind]: file[kind] },
			to: { [kind]: file[kind] + dong, on }
		};
	});

/** Gives a household its plot, beside those that it has. */
export const givePlot = (ctx: Context, fileId: Id, { on, channel, ...plot }: NewPlot & When) =>
	withFile(ctx, fileId, on, async (ctx, file, { hasPlots }) => {
		if (!hasPlots) throw new Refusal('dossiers.no-plots-here', 409);
		await insertPlots(ctx, [{ ...plot, fileId, on }], channel);
		return {
			act: 'dossier-file.plot-given',
			channel,
			from: { area: file.area },
			to: { area: file.area + plot.area, on }
		};
	});

/** Takes a plot back, with the reason; that it was given stays readable. */
export const takePlotBack = (
	ctx: Context,
	fileId: Id,
	{ plot: plotId, why, on, channel }: { plot: Id; why: string } & When
) =>
	withFile(ctx, fileId, on, async (ctx, file) => {
		const plot = await plotNow(ctx, fileId, plotId);
		if (!plot) throw new Refusal('dossiers.plot-gone', 409);
		if (on < plot.from) throw new Refusal('dossiers.before-last-step', 409);
		await endPlotRow(ctx, plotId, on, why);
		return {
			act: 'dossier-file.plot-taken-back',
			channel,
			from: { area: file.area },
			to: { area: file.area - plot.area, on }
		};
	});

/** A dispute stops a file where it is, until it is closed. Its words name nobody. */
export const openDispute = (ctx: Context, fileId: Id, { about, on, channel }: { about: string } & When) =>
	withFile(ctx, fileId, on, async (ctx, file) => {
		await insertDisputes(ctx, [{ fileId, about, on }], channel);
		return {
			act: 'dossier-file.dispute-opened',
			channel,
			from: { open: file.openDisputes },
			to: { open: file.openDisputes + 1, on }
		};
	});

export const closeDispute = (
	ctx: Context,
	fileId: Id,
	{ dispute: disputeId, outcome, on, channel }: { dispute: Id; outcome: string } & When
) =>
	withFile(ctx, fileId, on, async (ctx, file) => {
		const dispute = await openDisputeOf(ctx, fileId, disputeId);
		if (!dispute) throw new Refusal('dossiers.dispute-closed', 409);
		if (on < dispute.openedOn) throw new Refusal('dossiers.before-last-step', 409);
		await closeDisputeRow(ctx, disputeId, { outcome, on });
		return {
			act: 'dossier-file.dispute-closed',
			channel,
			from: { open: file.openDisputes },
			to: { open: file.openDisputes - 1, on }
		};
	});

export const headReasons = ['succession', 'transfer', 'corrected'] as const;

/** From a day on somebody else stands for the household: heirs, a new owner, or the same with the name put right. */
export const changeHead = (
	ctx: Context,
	fileId: Id,
	{
		on,
		channel,
		reason,
		why,
		...head
	}: NewHead & { reason: (typeof headReasons)[number]; why: string } & When
) =>
	withFile(ctx, fileId, on, async (ctx) => {
		const before = await headNow(ctx, fileId);
		if (!before) throw notFound();
		if (on < before.from) throw new Refusal('dossiers.before-last-step', 409, { field: 'on' });
		await endHead(ctx, before.id, on);
		await insertHead(ctx, fileId, head, { reason, why, on, channel });
		return {
			act: `dossier-file.head-${reason}`,
			channel,
			from: { household: before.id },
			to: { on }
		};
	});
