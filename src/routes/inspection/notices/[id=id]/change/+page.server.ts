import { noticeChangeForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { changeNotice, getNotice } from '#domain/supervision/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	return { notice: await getNotice(ctx, params.id), may: permit(ctx, canInspect(ctx.actor)) };
}

export const actions = {
	default: formAction(noticeChangeForm, async (ctx, text, { params }) => {
		await changeNotice(ctx, params.id!, text);
		return `/inspection/notices/${params.id}`;
	})
};
