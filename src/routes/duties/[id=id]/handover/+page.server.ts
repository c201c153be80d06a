import { handoverForm } from '#domain/duties/forms.ts';
import { canKeep } from '#domain/duties/policy.ts';
import { handOverDuty, readDuty, readDutySheet } from '#domain/duties/server/index.ts';
import { holdsOnDay } from '#domain/duties/duty.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { duty, place, holdings } = await readDuty(ctx, params.id);
	const day = today(ctx.clock);
	const { people } = await readDutySheet(ctx, place.heirId);
	return {
		duty,
		place,
		day,
		people,
		holdings: holdings.filter((one) => holdsOnDay(one, day)),
		mayKeep: permit(ctx, canKeep(ctx.actor, place))
	};
}

export const actions = {
	default: formAction(handoverForm, async (ctx, { fromPaper, ...wish }, { params }) => {
		await handOverDuty(ctx, params.id!, { ...wish, channel: fromPaper ? 'paper' : 'self' });
		return `/duties/${params.id}`;
	})
};
