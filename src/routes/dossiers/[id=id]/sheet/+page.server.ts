import { getDossierToWorkOn } from '#domain/dossiers/server/index.ts';

/** A blank sheet to fill in by hand. */
export async function load({ locals: { ctx }, params }) {
	const dossier = await getDossierToWorkOn(ctx, params.id);
	const { id, title, stages, hasMoney, hasPlots } = dossier;
	return { dossier: { id, title, stages, hasMoney, hasPlots } };
}
