import { closingForm } from '#domain/disclosure/forms.ts';
import { canBeClosed } from '#domain/disclosure/obligation.ts';
import { canKeepObligations } from '#domain/disclosure/policy.ts';
import { closeObligation, getObligation } from '#domain/disclosure/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const obligation = await getObligation(ctx, params.id);
	return { obligation, may: permit(ctx, all(canKeepObligations(ctx.actor), canBeClosed(obligation))) };
}

export const actions = {
	default: formAction(closingForm, async (ctx, said, { params }) => {
		await closeObligation(ctx, params.id!, said);
		return `/publication/${params.id}`;
	})
};
