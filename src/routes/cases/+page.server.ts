import { caseKinds, caseStates } from '#domain/cases/case.ts';
import { readCaseFilter } from '#domain/cases/case-filter.ts';
import { findForm } from '#domain/cases/forms.ts';
import { canReceive, seesAllCases } from '#domain/cases/policy.ts';
import { casesPerPage, countCases, findEarlierCases, listCases } from '#domain/cases/server/index.ts';
import { casesWords } from '#domain/cases/words.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const [filter, page, day] = [readCaseFilter(url.searchParams), pageIn(url), today(ctx.clock)];
	const words = casesWords(locale);
	const { rules } = await citizenRulesAsOf(ctx, day);
	return {
		filter,
		page,
		perPage: casesPerPage,
		today: day,
		total: await countCases(ctx, filter),
		cases: await listCases(ctx, filter, page),
		kinds: caseKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
		states: caseStates.map((state) => ({ value: state, label: words.states[state] })),
		topics: rules.cases.topics.value.map(({ code, ...topic }) => ({ value: code, label: topic[locale] })),
		show: url.searchParams.get('show'),
		query: url.searchParams.toString(),
		seesAll: seesAllCases(ctx.actor),
		finds: canReceive(ctx.actor).allowed,
		mayReceive: permit(ctx, canReceive(ctx.actor))
	};
}

export const actions = {
	/** By name: asked in the body of a form, so that no name ever stands in an address. */
	find: formAction(findForm, async (ctx, { words }) => {
		insist(canReceive(ctx.actor));
		return { values: { words }, found: await findEarlierCases(ctx, words, 50) };
	})
};
