import { appointmentForm } from '#domain/custody/forms.ts';
import { canAppoint } from '#domain/custody/policy.ts';
import { appointCustodian, listCandidates } from '#domain/custody/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canAppoint(ctx.actor));
	return { candidates: await listCandidates(ctx) };
}

export const actions = {
	default: formAction(appointmentForm, async (ctx, appointment) => {
		await appointCustodian(ctx, appointment);
		return '/custody';
	})
};
