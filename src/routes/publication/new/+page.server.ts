import { obligationForm } from '#domain/disclosure/forms.ts';
import { canKeepObligations } from '#domain/disclosure/policy.ts';
import { listPosters, openObligation, readMatrixRules } from '#domain/disclosure/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const { forms, contents } = await readMatrixRules(ctx);
	return {
		content: contents.find(({ code }) => code === url.searchParams.get('content'))?.code,
		contents: contents.map((one) => ({ value: one.code, label: one[locale] })),
		forms: forms.map((one) => ({ value: one.code, label: one[locale] })),
		owners: (await listPosters(ctx)).map(({ id, name }) => ({ value: id, label: name })),
		self: ctx.actor.memberId,
		may: permit(ctx, canKeepObligations(ctx.actor))
	};
}

export const actions = {
	default: formAction(
		obligationForm,
		async (ctx, fields) => `/publication/${await openObligation(ctx, fields)}`
	)
};
