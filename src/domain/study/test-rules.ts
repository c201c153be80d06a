import type { RuleSet } from '#domain/rules/rule-set.ts';
import shipped from '#domain/rules/sets/2026.json' with { type: 'json' };

/** The rule set that ships, for rules tested without a database. */
export const shippedRules = shipped as unknown as RuleSet;
