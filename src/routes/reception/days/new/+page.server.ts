import { adHocForm } from '#domain/reception/forms.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { addAdHocDay } from '#domain/reception/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx, locale } }) {
	insist(canKeepDays(ctx.actor));
	const { reception } = (await citizenRulesAsOf(ctx, today(ctx.clock))).rules;
	return {
		grounds: reception.adHocGrounds.value.map((one) => ({ value: one.code, label: one[locale] })),
		source: reception.adHocGrounds.source
	};
}

export const actions = {
	default: formAction(adHocForm, async (ctx, day) => `/reception/days/${await addAdHocDay(ctx, day)}`)
};
