import { workersForm } from '#domain/dossiers/forms.ts';
import { canAppointWorkers } from '#domain/dossiers/policy.ts';
import { appointWorkers, getDossier, listWorkers } from '#domain/dossiers/server/index.ts';
import { showDate } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { possibleWorkers } from '../../possible-workers.ts';

export async function load({ locals: { ctx }, params }) {
	const dossier = await getDossier(ctx, params.id);
	insist(canAppointWorkers(ctx.actor));
	return {
		dossier: { id: dossier.id, title: dossier.title, ownerId: dossier.ownerId },
		people: await possibleWorkers(ctx),
		workers: (await listWorkers(ctx, params.id)).map(({ from, to, ...one }) => ({
			...one,
			from: showDate(from),
			to: to && showDate(to)
		}))
	};
}

export const actions = {
	default: formAction(workersForm, async (ctx, form, { params }) => {
		await appointWorkers(ctx, params.id!, form);
		return `/dossiers/${params.id}/workers`;
	})
};
