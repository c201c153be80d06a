import { substituteForm } from '#domain/reception/forms.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { getDay, listSubstitutes, substituteDay } from '#domain/reception/server/index.ts';
import { citizenRulesOf } from '#domain/rules/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

/** Only whom the rule of that day allows is offered. */
export async function load({ locals: { ctx, locale }, params }) {
	const day = await getDay(ctx, params.id);
	const { reception } = await citizenRulesOf(ctx, day.ruleSetId);
	const rule = reception[day.capacity === 'secretary' ? 'secretarySubstitutes' : 'chairmanSubstitutes'];
	return {
		day,
		substitutes: (await listSubstitutes(ctx, day)).map(({ memberId, name }) => ({
			value: memberId,
			label: name
		})),
		reasons: reception.substituteReasons.value.map((one) => ({ value: one.code, label: one[locale] })),
		source: rule.source.number,
		may: permit(ctx, canKeepDays(ctx.actor))
	};
}

export const actions = {
	default: formAction(substituteForm, async (ctx, typed, { params }) => {
		await substituteDay(ctx, params.id!, typed);
		return `/reception/days/${params.id}`;
	})
};
