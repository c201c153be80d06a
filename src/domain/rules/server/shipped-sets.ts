import * as v from 'valibot';
import type { Context } from '#platform/server/context.ts';
import { schemaOf, type About, type AnyRuleSet } from '../any-rule-set.ts';
import { cellRulesSchema, type CellRules } from '../cell-rules.ts';
import { citizenRulesSchema, type CitizenRules } from '../citizen-rules.ts';
import { ruleSetSchema, type RuleSet } from '../rule-set.ts';
import old from '../sets/2018.json' with { type: 'json' };
import current from '../sets/2026.json' with { type: 'json' };
import cells from '../sets/cells-2025.json' with { type: 'json' };
import citizens from '../sets/citizens-2026.json' with { type: 'json' };
import { insertRuleSet } from './insert-rule-set.ts';
import { listCodes } from './queries.ts';

/** The rule sets that ship with this version, the oldest first. What is changed in one of them gets a code of its own. */
export const shippedRuleSets = (): AnyRuleSet[] =>
	[old, current, cells, citizens].map((set) => v.parse(schemaOf(set), set));

/** The rules about reviews in force today, of those that ship. */
export const shippedRuleSet = (): RuleSet => v.parse(ruleSetSchema, current);

/** The rules about the life of cells in force today, of those that ship. */
export const shippedCellRules = (): CellRules => v.parse(cellRulesSchema, cells);

/** The rules about hearing citizens in force today, of those that ship. */
export const shippedCitizenRules = (): CitizenRules => v.parse(citizenRulesSchema, citizens);

/** The set about something in force today, of those that ship. */
export const shippedSet = (about: About): AnyRuleSet =>
	({ reviews: shippedRuleSet, cells: shippedCellRules, citizens: shippedCitizenRules })[about]();

/** Gives a committee the shipped rule sets that it lacks; answers their codes. A second time changes nothing. */
export async function loadShippedSets(ctx: Context): Promise<string[]> {
	const known = new Set(await listCodes(ctx));
	const missing = shippedRuleSets().filter(({ code }) => !known.has(code));
	for (const rules of missing) await insertRuleSet(ctx, rules, { shipped: true });
	return missing.map(({ code }) => code);
}
