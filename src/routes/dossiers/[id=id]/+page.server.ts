import { canAppointWorkers, canPublish, canWorkOn } from '#domain/dossiers/policy.ts';
import { kindNameOf, previewPublication, seeDossier } from '#domain/dossiers/server/index.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { showDate } from '#platform/dates.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { dossier, figures } = await seeDossier(ctx, params.id);
	const stages = dossier.stages.map((stage) => ({ code: stage.code, name: stage[locale] }));
	const inStages = (counts: number[]) =>
		counts.flatMap((count, place) => (count > 0 ? [{ ...stages[place]!, count }] : []));
	const { latest } = await previewPublication(ctx, params.id);
	return {
		dossier: {
			id: dossier.id,
			title: dossier.title,
			ground: dossier.ground,
			openedOn: showDate(dossier.openedOn),
			owner: dossier.ownerName,
			kind: await kindNameOf(ctx, dossier)
		},
		stages,
		matrix: {
			...figures.matrix,
			rows: figures.matrix.rows.map((row) => ({
				...row,
				name: figures.hamlets.find(({ id }) => id === row.hamletId)!.name
			}))
		},
		done: figures.matrix.totals.at(-1) ?? 0,
		moved: inStages(figures.moved.totals),
		still: inStages(figures.still.totals),
		disputes: figures.disputes,
		since: showDate(figures.since),
		quarterFrom: showDate(figures.quarterFrom),
		published: latest
			? { on: showDate(latest.asOf), href: `/public/${await getPublicAddress(ctx)}/dossiers/${dossier.slug}` }
			: null,
		mayWork: permit(ctx, canWorkOn(ctx.actor, dossier)),
		mayPublish: permit(ctx, canPublish(ctx.actor)),
		mayAppoint: permit(ctx, canAppointWorkers(ctx.actor))
	};
}
