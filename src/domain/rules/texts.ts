import type { AnyRuleSet } from './any-rule-set.ts';
import type { Source } from './sourced.ts';

/** The numbered texts that a rule set names as its sources, the one named most often first. */
export function textsOf(rules: AnyRuleSet): string[] {
	const named = new Map<string, number>();
	for (const { number, date } of sourcesIn(rules))
		if (date !== null && /\d-\p{Lu}+\//u.test(number)) named.set(number, (named.get(number) ?? 0) + 1);
	return [...named].sort(([, a], [, b]) => b - a).map(([number]) => number);
}

/** Every source that stands anywhere in a set. */
function sourcesIn(value: unknown): Source[] {
	if (Array.isArray(value)) return value.flatMap(sourcesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => (key === 'source' ? [one as Source] : sourcesIn(one)));
}
