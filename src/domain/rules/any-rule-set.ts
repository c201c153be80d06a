import * as v from 'valibot';
import { cellRulesSchema, type CellRules } from './cell-rules.ts';
import { citizenRulesSchema, type CitizenRules } from './citizen-rules.ts';
import { ruleSetSchema, type RuleSet } from './rule-set.ts';

/** What a rule set is about: of each kind one is in force on a day. */
export const subjects = ['reviews', 'cells', 'citizens'] as const;
export type About = (typeof subjects)[number];
export type AnyRuleSet = RuleSet | CellRules | CitizenRules;

const schemas: Record<About, v.GenericSchema<unknown, AnyRuleSet>> = {
	reviews: ruleSetSchema,
	cells: cellRulesSchema,
	citizens: citizenRulesSchema
};

/** What a set is about; one that does not say is about reviews. */
export function aboutOf(content: unknown): About {
	const said = (content as { about?: unknown } | null)?.about;
	return subjects.find((subject) => subject === said) ?? 'reviews';
}

export const isAboutReviews = (content: AnyRuleSet): content is RuleSet => aboutOf(content) === 'reviews';
export const isAboutCells = (content: AnyRuleSet): content is CellRules => aboutOf(content) === 'cells';

export const schemaOf = (content: unknown): v.GenericSchema<unknown, AnyRuleSet> => schemas[aboutOf(content)];
