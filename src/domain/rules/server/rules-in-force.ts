import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { RuleSet } from '../rule-set.ts';
import { findRuleSet, findRuleSetAsOf } from './queries.ts';

export type RulesInForce = { id: Id; rules: RuleSet };

/** The rules in force on a date; refuses (409) when no set is in force yet. */
export async function rulesAsOf(ctx: Context, date: PlainDate): Promise<RulesInForce> {
	const row = await findRuleSetAsOf(ctx, date);
	if (!row) throw new Refusal('rules.none-in-force', 409, { date });
	return { id: row.rule_set_id, rules: row.content as unknown as RuleSet };
}

/** The rules under which a record was made. */
export async function rulesOf(ctx: Context, ruleSetId: Id): Promise<RuleSet> {
	const row = await findRuleSet(ctx, ruleSetId);
	if (!row) throw new Refusal('rules.none-in-force', 409);
	return row.content as unknown as RuleSet;
}
