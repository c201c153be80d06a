import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { About } from '../any-rule-set.ts';
import type { CellRules } from '../cell-rules.ts';
import type { CitizenRules } from '../citizen-rules.ts';
import type { RuleSet } from '../rule-set.ts';
import { findRuleSet, findRuleSetAsOf } from './queries.ts';

export type RulesInForce = { id: Id; rules: RuleSet };

/** The rules in force on a date; refuses (409) when no set is in force yet. */
export const rulesAsOf = (ctx: Context, date: PlainDate): Promise<RulesInForce> =>
	inForce<RuleSet>(ctx, date, 'reviews');

/** The rules about the life of cells in force on a date; refuses (409) when no set is in force yet. */
export const cellRulesAsOf = (ctx: Context, date: PlainDate): Promise<{ id: Id; rules: CellRules }> =>
	inForce<CellRules>(ctx, date, 'cells');

/** The rules about hearing citizens in force on a date; refuses (409) when no set is in force yet. */
export const citizenRulesAsOf = (ctx: Context, date: PlainDate): Promise<{ id: Id; rules: CitizenRules }> =>
	inForce<CitizenRules>(ctx, date, 'citizens');

async function inForce<Rules>(ctx: Context, date: PlainDate, about: About) {
	const row = await findRuleSetAsOf(ctx, date, about);
	if (!row) throw new Refusal('rules.none-in-force', 409, { date });
	return { id: row.rule_set_id, rules: row.content as unknown as Rules };
}

/** The rules under which a record was made. */
export const rulesOf = (ctx: Context, ruleSetId: Id): Promise<RuleSet> => ofRecord<RuleSet>(ctx, ruleSetId);

/** The rules about the life of cells under which a record was made. */
export const cellRulesOf = (ctx: Context, ruleSetId: Id): Promise<CellRules> =>
	ofRecord<CellRules>(ctx, ruleSetId);

/** The rules about hearing citizens under which a record was made. */
export const citizenRulesOf = (ctx: Context, ruleSetId: Id): Promise<CitizenRules> =>
	ofRecord<CitizenRules>(ctx, ruleSetId);

async function ofRecord<Rules>(ctx: Context, ruleSetId: Id): Promise<Rules> {
	const row = await findRuleSet(ctx, ruleSetId);
	if (!row) throw new Refusal('rules.none-in-force', 409);
	return row.content as unknown as Rules;
}
