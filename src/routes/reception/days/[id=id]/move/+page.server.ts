import { moveForm } from '#domain/reception/forms.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { moveDay, getDay } from '#domain/reception/server/index.ts';
import { permit } from '#web/server/permit.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const day = await getDay(ctx, params.id);
	return { day, may: permit(ctx, canKeepDays(ctx.actor)) };
}

export const actions = {
	default: formAction(moveForm, async (ctx, typed, { params }) => {
		await moveDay(ctx, params.id!, typed);
		return `/reception/days/${params.id}`;
	})
};
