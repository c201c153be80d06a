import { rulesOf } from '#domain/rules/server/index.ts';
import { criterionName, type RuleSet } from '#domain/rules/rule-set.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { RegisterFilter, RegisterLine } from '../register.ts';
import { countRegister, registerLines } from './register-queries.ts';

/** The most lines that a sheet takes: far more than a committee has in a term. */
const wholeRegister = { limit: 20_000, offset: 0 };

/** The register as far as they may see it, newest first; without a page, the whole of it. */
export async function listShortcomings(
	ctx: Context,
	filter: RegisterFilter,
	page = wholeRegister
): Promise<RegisterLine[]> {
	const day = today(ctx.clock);
	const lines = await registerLines(ctx, filter, day, page);
	const rules = new Map<Id, RuleSet>();
	for (const { ruleSetId } of lines)
		if (!rules.has(ruleSetId)) rules.set(ruleSetId, await rulesOf(ctx, ruleSetId));
	return lines.map(({ ruleSetId, recurrenceOf, unitId: _, ...line }) => ({
		...line,
		criterionName: criterionName(rules.get(ruleSetId)!, line.criterion, ctx.locale),
		isOverdue: line.dueOn !== null && line.dueOn < day,
		recurs: recurrenceOf !== null
	}));
}

export const countShortcomings = (ctx: Context, filter: RegisterFilter): Promise<number> =>
	countRegister(ctx, filter, today(ctx.clock));
