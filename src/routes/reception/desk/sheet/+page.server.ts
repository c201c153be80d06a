import { canWorkAtDesk } from '#domain/reception/policy.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';

/** The same questions as on the screen, to be answered by hand. */
export async function load({ locals: { ctx, locale } }) {
	insist(canWorkAtDesk(ctx.actor));
	const { reception } = (await citizenRulesAsOf(ctx, today(ctx.clock))).rules;
	return { representatives: reception.representatives.value.map((rule) => rule[locale]) };
}
