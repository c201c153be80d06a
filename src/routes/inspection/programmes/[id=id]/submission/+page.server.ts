import { nothingForm } from '#domain/supervision/forms.ts';
import { canKeepProgramme } from '#domain/supervision/policy.ts';
import { mayBeSubmitted } from '#domain/supervision/programme.ts';
import { getProgramme, submitProgramme } from '#domain/supervision/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { programme, items } = await getProgramme(ctx, params.id);
	return {
		programme,
		count: items.length,
		may: permit(ctx, all(canKeepProgramme(ctx.actor), mayBeSubmitted(programme, items.length)))
	};
}

export const actions = {
	default: formAction(nothingForm, async (ctx, _, { params }) => {
		await submitProgramme(ctx, params.id!);
		return `/inspection/programmes/${params.id}`;
	})
};
