import { accountForm } from '#domain/reception/forms.ts';
import { canAccount } from '#domain/reception/policy.ts';
import { accountForDay, getDay } from '#domain/reception/server/index.ts';
import { permit } from '#web/server/permit.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const day = await getDay(ctx, params.id);
	return { day, may: permit(ctx, canAccount(ctx.actor, day.receiverId)) };
}

export const actions = {
	default: formAction(accountForm, async (ctx, typed, { params }) => {
		await accountForDay(ctx, params.id!, typed);
		return `/reception/days/${params.id}`;
	})
};
