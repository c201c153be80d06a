export { rulesAsOf, rulesOf, type RulesInForce } from './rules-in-force.ts';
export { loadShippedSets, shippedRuleSet, shippedRuleSets } from './shipped-sets.ts';
