import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { newId, type Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { ruleSetSchema, type RuleSet } from '../rule-set.ts';
import current from '../sets/2026.json' with { type: 'json' };
import { insertRuleSet } from './queries.ts';

/** The rule set that ships with this version, checked like any other. */
export const shippedRuleSet = (): RuleSet => checkRuleSet(current);

/** Takes a rule set only when every part of it is there and of its kind; names the first part that is not. */
export function checkRuleSet(content: unknown): RuleSet {
	const read = v.safeParse(ruleSetSchema, content);
	if (read.success) return read.output;
	const [issue] = read.issues;
	throw new Refusal('rules.malformed', 400, { where: v.getDotPath(issue) ?? '', why: issue.message });
}

/** A rule set from a file, in the shape of `sets/2026.json`. */
export const readRuleSetFile = async (path: string): Promise<RuleSet> =>
	checkRuleSet(JSON.parse(await readFile(path, 'utf8')));

/** Puts a rule set into force for the committee from its own date on. It is never changed afterwards. */
export const loadRuleSet = (ctx: Context, rules: RuleSet): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const ruleSetId = newId();
		await insertRuleSet(ctx, {
			rule_set_id: ruleSetId,
			code: rules.code,
			title: rules.title,
			effective_from: rules.effectiveFrom,
			content: JSON.stringify(rules),
			loaded_at: ctx.clock.now()
		});
		await record(ctx, 'rule-set.loaded', {
			subjectType: 'rule-set',
			subjectId: ruleSetId,
			to: { code: rules.code }
		});
		return ruleSetId;
	});
