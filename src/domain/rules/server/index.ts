export { loadRuleSet, readRuleSetFile, shippedRuleSet } from './load-rule-set.ts';
export { rulesAsOf, rulesOf, type RulesInForce } from './rules-in-force.ts';
