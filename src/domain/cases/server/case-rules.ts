import { citizenRulesOf } from '#domain/rules/server/index.ts';
import type { CaseRules } from '#domain/rules/citizens/cases-rules.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** The rules under which a case came in: they hold for it to its end. */
export const rulesOfCase = async (ctx: Context, { ruleSetId }: { ruleSetId: Id }): Promise<CaseRules> =>
	(await citizenRulesOf(ctx, ruleSetId)).cases;

/** The same for many: each set is read once. */
export async function rulesOfCases(ctx: Context, cases: readonly { ruleSetId: Id }[]) {
	const sets = new Map<Id, CaseRules>();
	for (const one of cases) if (!sets.has(one.ruleSetId)) sets.set(one.ruleSetId, await rulesOfCase(ctx, one));
	return ({ ruleSetId }: { ruleSetId: Id }): CaseRules => sets.get(ruleSetId)!;
}
