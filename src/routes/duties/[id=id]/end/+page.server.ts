import { endForm } from '#domain/duties/forms.ts';
import { canKeep } from '#domain/duties/policy.ts';
import { endDuty, readDuty } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { duty, place } = await readDuty(ctx, params.id);
	return { duty, place, day: today(ctx.clock), mayKeep: permit(ctx, canKeep(ctx.actor, place)) };
}

export const actions = {
	default: formAction(endForm, async (ctx, { on }, { params }) => {
		await endDuty(ctx, params.id!, on);
		return `/duties/${params.id}`;
	})
};
