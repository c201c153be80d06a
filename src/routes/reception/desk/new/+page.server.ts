import { lookForm, visitForm } from '#domain/reception/desk-forms.ts';
import { canWorkAtDesk } from '#domain/reception/policy.ts';
import { findEarlier, listReceivers, startVisit } from '#domain/reception/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx, locale }, url }) {
	insist(canWorkAtDesk(ctx.actor));
	const day = today(ctx.clock);
	const [receivers, { rules }] = await Promise.all([listReceivers(ctx, day), citizenRulesAsOf(ctx, day)]);
	return {
		paper: url.searchParams.get('paper') === '1',
		receivers: receivers.map(({ memberId, name }) => ({ value: memberId, label: name })),
		representatives: rules.reception.representatives.value.map((rule) => rule[locale])
	};
}

export const actions = {
	start: formAction(visitForm, async (ctx, visit) => `/reception/visits/${await startVisit(ctx, visit)}`),
	/** Names never stand in an address: what is looked for is posted, and comes back with what was typed. */
	look: formAction(lookForm, async (ctx, { values, ...looked }) => {
		insist(canWorkAtDesk(ctx.actor));
		return { values: values as Record<string, string>, earlier: await findEarlier(ctx, looked) };
	})
};
