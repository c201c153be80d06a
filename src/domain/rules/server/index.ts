export { getRuleSet, listRuleSets, type ListedRuleSet, type Standing } from './list-rule-sets.ts';
export { loadRuleSet, previewRuleSet, type Preview } from './load-rule-set.ts';
export { cellRulesAsOf, cellRulesOf, rulesAsOf, rulesOf, type RulesInForce } from './rules-in-force.ts';
export { loadShippedSets, shippedCellRules, shippedRuleSet, shippedRuleSets } from './shipped-sets.ts';
