import { planForm } from '#domain/reception/forms.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { planYear, previewYear } from '#domain/reception/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

/** The office says how the days fall; a look at them comes before anybody is told. */
export function load({ locals: { ctx }, url }) {
	insist(canKeepDays(ctx.actor));
	const year = Number(today(ctx.clock).slice(0, 4));
	return { years: [year, year + 1], capacity: url.searchParams.get('capacity') ?? 'secretary' };
}

export const actions = {
	preview: formAction(planForm, async (ctx, plan) => {
		insist(canKeepDays(ctx.actor));
		const { days } = await previewYear(ctx, plan);
		return { plan, days };
	}),
	plan: formAction(planForm, async (ctx, plan) => {
		const { made, calledOff } = await planYear(ctx, plan);
		return `/reception?year=${plan.year}&made=${made}&off=${calledOff}`;
	})
};
