import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { roundForm } from '#domain/supervision/forms.ts';
import { canInspect } from '#domain/supervision/policy.ts';
import { daysOf, type When } from '#domain/supervision/programme.ts';
import { listOpenItems, planRound } from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { listInspectorChoices, listPlaceChoices } from '../../choices.ts';

export async function load({ locals: { ctx }, url }) {
	const may = canInspect(ctx.actor);
	insist(may);
	const day = today(ctx.clock);
	const items = await listOpenItems(ctx);
	const item = items.find(({ id }) => id === url.searchParams.get('item'));
	const days = item && daysOf(item as When, item.year);
	return {
		items,
		item: item ?? null,
		offered: {
			startsOn: days && days.from > day ? days.from : day,
			endsOn: days && days.to > day ? days.to : addDays(day, 14)
		},
		inspectors: await listInspectorChoices(ctx),
		places: await listPlaceChoices(ctx),
		self: ctx.actor.memberId,
		size: (await cellRulesAsOf(ctx, day)).rules.inspection.sample.value,
		may: permit(ctx, may)
	};
}

export const actions = {
	default: formAction(roundForm, async (ctx, { item, lead, inspectors, units, size, ...plan }) => {
		const id = await planRound(ctx, {
			...plan,
			...{ itemId: item, leadId: lead, inspectorIds: inspectors, unitIds: units, sampleSize: size }
		});
		return `/inspection/rounds/${id}`;
	})
};
