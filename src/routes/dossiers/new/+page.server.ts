import { newDossierForm } from '#domain/dossiers/forms.ts';
import { canOpenDossier } from '#domain/dossiers/policy.ts';
import { listKinds, openDossier } from '#domain/dossiers/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { possibleWorkers } from '../possible-workers.ts';

export async function load({ locals: { ctx }, url }) {
	insist(canOpenDossier(ctx.actor));
	const kinds = await listKinds(ctx);
	const kind = kinds.find(({ code }) => code === url.searchParams.get('kind')) ?? null;
	return { kinds, kind, people: kind ? await possibleWorkers(ctx) : [] };
}

export const actions = {
	default: formAction(newDossierForm, async (ctx, form) => `/dossiers/${await openDossier(ctx, form)}`)
};
