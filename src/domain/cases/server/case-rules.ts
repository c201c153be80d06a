import { citizenRulesOf } from '#domain/rules/server/index.ts';
import type { CaseRules } from '#domain/rules/citizens/cases-rules.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

/** The rules under which a case came in: they hold for it to its end. */
export const rulesOfCase = async (ctx: Context, { ruleSetId }: { ruleSetId: Id }): Promise<CaseRules> =>
	(await citizenRulesOf(ctx, ruleSetId)).cases;
