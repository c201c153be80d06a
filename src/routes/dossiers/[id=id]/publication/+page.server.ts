import { publicationForm } from '#domain/dossiers/forms.ts';
import { canPublish } from '#domain/dossiers/policy.ts';
import { previewPublication, publishProgress } from '#domain/dossiers/server/index.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { showDate } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { dossier, figures, latest, fewest } = await previewPublication(ctx, params.id);
	return {
		dossier: { id: dossier.id, title: dossier.title },
		figures,
		fewest,
		latest: latest ? { on: showDate(latest.asOf), message: latest.message } : null,
		publicPage: `/public/${await getPublicAddress(ctx)}/dossiers/${dossier.slug}`,
		outcome: latest ? url.searchParams.get('done') : null,
		mayPublish: permit(ctx, canPublish(ctx.actor))
	};
}

export const actions = {
	default: formAction(publicationForm, async (ctx, form, { params }) => {
		const { isNew } = await publishProgress(ctx, params.id!, form);
		return `/dossiers/${params.id}/publication?done=${isNew ? 'new' : 'same'}`;
	})
};
