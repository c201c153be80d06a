import * as v from 'valibot';
import { dispatchForm, issueCount, mostIssues } from '#domain/dispatches/forms.ts';
import { canKeepDispatches } from '#domain/dispatches/policy.ts';
import { listPartners, writeSuggestions } from '#domain/dispatches/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx } }) {
	insist(canKeepDispatches(ctx.actor));
	const day = today(ctx.clock);
	const { rules } = await rulesAsOf(ctx, day);
	return {
		partners: (await listPartners(ctx, 'subordinate')).map(({ id, name }) => ({ value: id, label: name })),
		day,
		dueOn: addDays(day, rules.reviews.explainWithin.value)
	};
}

export const actions = {
	more: formAction(v.looseObject({}), async (ctx, typed) => {
		insist(canKeepDispatches(ctx.actor));
		return { values: { ...typed, issues: String(Math.min(mostIssues, issueCount(typed) + 1)) } };
	}),
	send: formAction(dispatchForm, async (ctx, paper) => {
		const { id } = await writeSuggestions(ctx, paper);
		return `/dispatches/${id}`;
	})
};
