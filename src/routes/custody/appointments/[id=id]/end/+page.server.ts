import { endForm } from '#domain/custody/forms.ts';
import { canAppoint } from '#domain/custody/policy.ts';
import { endAppointment, getAppointment } from '#domain/custody/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { insist } from '#platform/refusal.ts';

export async function load({ locals: { ctx }, params }) {
	insist(canAppoint(ctx.actor));
	const appointment = await getAppointment(ctx, params.id);
	return { name: appointment.name, mayEnd: permit(ctx, canAppoint(ctx.actor, appointment.memberId)) };
}

export const actions = {
	default: formAction(endForm, async (ctx, end, { params }) => {
		await endAppointment(ctx, params.id!, end);
		return '/custody';
	})
};
