import { cancelForm } from '#domain/reception/forms.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { cancelDay, getDay } from '#domain/reception/server/index.ts';
import { permit } from '#web/server/permit.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const day = await getDay(ctx, params.id);
	return { day, may: permit(ctx, canKeepDays(ctx.actor)) };
}

export const actions = {
	default: formAction(cancelForm, async (ctx, typed, { params }) => {
		await cancelDay(ctx, params.id!, typed.words);
		return `/reception/days/${params.id}`;
	})
};
