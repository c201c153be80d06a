import { newId, type Id } from '#platform/id.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { aboutOf, type AnyRuleSet } from '../any-rule-set.ts';
import { insertSet } from './queries.ts';

/** Puts a checked rule set into force for the committee from its own date on. It is never changed afterwards. */
export const insertRuleSet = (
	ctx: Context,
	rules: AnyRuleSet,
	{ shipped }: { shipped: boolean }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const ruleSetId = newId();
		await insertSet(ctx, {
			rule_set_id: ruleSetId,
			about: aboutOf(rules),
			code: rules.code,
			title: rules.title,
			effective_from: rules.effectiveFrom,
			content: JSON.stringify(rules),
			loaded_at: ctx.clock.now(),
			shipped
		});
		await record(ctx, 'rule-set.loaded', {
			subjectType: 'rule-set',
			subjectId: ruleSetId,
			channel: 'import',
			to: { code: rules.code, from: rules.effectiveFrom }
		});
		return ruleSetId;
	});
