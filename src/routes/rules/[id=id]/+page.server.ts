import { factsOf } from '#domain/rules/facts.ts';
import { isAboutReviews } from '#domain/rules/any-rule-set.ts';
import { getRuleSet } from '#domain/rules/server/index.ts';
import { showMoment } from '#platform/dates.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { rules, loadedAt, ...set } = await getRuleSet(ctx, params.id);
	return {
		set: { ...set, loadedAt: showMoment(loadedAt) },
		facts: factsOf(rules, locale),
		forms: isAboutReviews(rules) ? (rules.reviews?.forms ?? []) : []
	};
}
