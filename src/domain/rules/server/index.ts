export { getRuleSet, listRuleSets, type ListedRuleSet, type Standing } from './list-rule-sets.ts';
export { loadRuleSet, previewRuleSet, type Preview } from './load-rule-set.ts';
export {
	cellRulesAsOf,
	cellRulesOf,
	citizenRulesAsOf,
	citizenRulesOf,
	rulesAsOf,
	rulesOf,
	type RulesInForce
} from './rules-in-force.ts';
export {
	loadShippedSets,
	shippedCellRules,
	shippedCitizenRules,
	shippedRuleSet,
	shippedRuleSets
} from './shipped-sets.ts';
