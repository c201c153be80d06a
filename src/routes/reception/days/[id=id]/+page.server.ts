import { canAccount, canKeepDays } from '#domain/reception/policy.ts';
import { standingOf } from '#domain/reception/reception-day.ts';
import { changesOf, getDay } from '#domain/reception/server/index.ts';
import { citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const day = await getDay(ctx, params.id);
	const { reception } = await citizenRulesOf(ctx, day.ruleSetId);
	const named = (list: readonly { code: string; vi: string; en: string }[], code: string | null) =>
		list.find((one) => one.code === code)?.[locale] ?? '';
	return {
		day,
		standing: standingOf(day, today(ctx.clock)),
		ground: named(reception.adHocGrounds.value, day.ground),
		substituteReason: named(reception.substituteReasons.value, day.substituteReason),
		changes: await changesOf(ctx, params.id),
		mayKeep: permit(ctx, canKeepDays(ctx.actor)),
		mayAccount: permit(ctx, canAccount(ctx.actor, day.receiverId))
	};
}
