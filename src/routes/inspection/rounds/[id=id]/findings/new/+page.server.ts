import { listRoster } from '#domain/membership/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { findingForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { getRound, mayBeConcluded, recordFinding } from '#domain/supervision/server/index.ts';
import { supervisionWords } from '#domain/supervision/words.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const round = await getRound(ctx, params.id);
	const may = all(canInspect(ctx.actor), mayBeConcluded(round));
	const day = today(ctx.clock);
	const unit = round.units.find(({ id }) => id === url.searchParams.get('unit')) ?? round.units[0]!;
	const { rules } = await rulesAsOf(ctx, day);
	const words = supervisionWords(locale).round;
	const people = may.allowed ? await listRoster(ctx, [unit.id], day) : [];
	return {
		round,
		unit,
		day,
		subjects: [
			{ value: `unit:${unit.id}`, label: words.collective(unit.name) },
			...people.map(({ id, fullName }) => ({ value: `member:${id}`, label: fullName }))
		],
		criteria: rules.rectification.criteria.value.map((one) => ({ value: one.code, label: one[locale] })),
		may: permit(ctx, may)
	};
}

export const actions = {
	default: formAction(findingForm, async (ctx, found, { params }) => {
		await recordFinding(ctx, params.id!, found);
		return `/inspection/rounds/${params.id}`;
	})
};
