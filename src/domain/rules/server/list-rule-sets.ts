import * as v from 'valibot';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { aboutOf, schemaOf, subjects, type AnyRuleSet } from '../any-rule-set.ts';
import { textsOf } from '../texts.ts';
import { countRecords, findRuleSetAsOf, setsOfCommittee } from './queries.ts';

export type Standing = 'in-force' | 'to-come' | 'replaced';

/** Every rule set of the committee, the latest first: from when, by which texts, how many records were made under it. */
export async function listRuleSets(ctx: Context) {
	const day = today(ctx.clock);
	const [sets, records, ...current] = await Promise.all([
		setsOfCommittee(ctx),
		countRecords(ctx),
		...subjects.map((about) => findRuleSetAsOf(ctx, day, about))
	]);
	const inForce = new Set(current.map((set) => set?.rule_set_id));
	return sets.map(({ content, ...set }) => {
		const rules = inOrder(content);
		const standing: Standing = inForce.has(set.id)
			? 'in-force'
			: set.effectiveFrom > day
				? 'to-come'
				: 'replaced';
		return {
			...set,
			rules,
			about: aboutOf(rules),
			texts: textsOf(rules),
			records: records.get(set.id) ?? 0,
			standing
		};
	});
}

export type ListedRuleSet = Awaited<ReturnType<typeof listRuleSets>>[number];

/** One rule set with all that it says; refuses (404) one that this committee does not have. */
export async function getRuleSet(ctx: Context, id: Id): Promise<ListedRuleSet> {
	const set = (await listRuleSets(ctx)).find((one) => one.id === id);
	if (!set) throw notFound();
	return set;
}

/** A database keeps keys in an order of its own: people read them in that of the rules. A set from before keeps its shape. */
function inOrder(content: unknown): AnyRuleSet {
	const read = v.safeParse(schemaOf(content), content);
	return read.success ? read.output : (content as AnyRuleSet);
}
