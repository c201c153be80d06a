import { canKeepCells } from '#domain/organization/policy.ts';
import { addHamlets, listHamlets } from '#domain/organization/server/index.ts';
import { hamletsForm } from '#domain/reception/forms.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export const load = async ({ locals: { ctx }, url }) => ({
	hamlets: await listHamlets(ctx),
	added: Number(url.searchParams.get('added')) || 0,
	mayKeep: permit(ctx, canKeepCells(ctx.actor))
});

export const actions = {
	default: formAction(hamletsForm, async (ctx, { names }) => `/hamlets?added=${await addHamlets(ctx, names)}`)
};
