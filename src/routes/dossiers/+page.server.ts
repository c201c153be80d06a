import { canOpenDossier } from '#domain/dossiers/policy.ts';
import { listOverviews } from '#domain/dossiers/server/index.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx } }) {
	return {
		dossiers: (await listOverviews(ctx)).map(({ id, title, ownerName, count }) => ({
			...count,
			id,
			title,
			ownerName
		})),
		mayOpen: permit(ctx, canOpenDossier(ctx.actor))
	};
}
