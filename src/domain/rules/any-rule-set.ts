import * as v from 'valibot';
import { cellRulesSchema, type CellRules } from './cell-rules.ts';
import { ruleSetSchema, type RuleSet } from './rule-set.ts';

/** What a rule set is about: of each kind one is in force on a day. */
export const subjects = ['reviews', 'cells'] as const;
export type About = (typeof subjects)[number];
export type AnyRuleSet = RuleSet | CellRules;

/** What a set is about; one that does not say is about reviews. */
export const aboutOf = (content: unknown): About => (isAboutCells(content) ? 'cells' : 'reviews');

export const isAboutCells = (content: unknown): content is CellRules =>
	(content as { about?: unknown } | null)?.about === 'cells';

export const schemaOf = (content: unknown): v.GenericSchema<unknown, AnyRuleSet> =>
	isAboutCells(content) ? cellRulesSchema : ruleSetSchema;
