import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { canLoadRules } from '../policy.ts';
import { compareRuleSets, type Difference } from '../compare-rule-sets.ts';
import { largestFile, readRuleSet } from '../read-rule-set.ts';
import { aboutOf, type AnyRuleSet } from '../any-rule-set.ts';
import { showProblem, type ShownProblem } from '../show-problem.ts';
import { insertRuleSet } from './insert-rule-set.ts';
import { listRuleSets, type ListedRuleSet } from './list-rule-sets.ts';
import { findRuleSetAsOf } from './queries.ts';
import { shippedRuleSets, shippedSet } from './shipped-sets.ts';

/** What a file would do, before anything is done: what is wrong with it, or what it changes. */
export type Preview =
	| { ok: false; problems: ShownProblem[] }
	| {
			ok: true;
			rules: AnyRuleSet;
			/** the set that is in force on the day from which the new one would be, with which it is compared */
			against: Pick<ListedRuleSet, 'id' | 'title' | 'effectiveFrom' | 'records'>;
			differences: Difference[];
	  };

/**
 * Reads a file with rules for the committee and loads nothing. Refuses what is too large (413), and a set whose code the
 * committee has already (409).
 */
export async function previewRuleSet(ctx: Context, bytes: Uint8Array): Promise<Preview> {
	insist(canLoadRules(ctx.actor));
	if (bytes.length > largestFile)
		throw new Refusal('rules.file-too-large', 413, { kilobytes: largestFile / 1024, field: 'file' });
	const sets = await listRuleSets(ctx);
	const read = readRuleSet(bytes, baseAmong(sets));
	if (!read.ok) {
		const right = shippedSet(read.about);
		return { ok: false, problems: read.problems.map((problem) => showProblem(problem, right, ctx.locale)) };
	}
	insistOnOwnCode(read.rules, sets);
	const about = aboutOf(read.rules);
	const found = await findRuleSetAsOf(ctx, read.rules.effectiveFrom, about);
	const against =
		sets.find(({ id }) => id === found?.rule_set_id) ?? sets.findLast((set) => set.about === about)!;
	return {
		ok: true,
		rules: read.rules,
		against,
		differences: compareRuleSets(against.rules, read.rules, ctx.locale)
	};
}

/**
 * The office puts its own rule set into force from the set's own date on; what was recorded before keeps its rules.
 * Refuses (400) a file with anything wrong, (409) a code that is taken, or when other rules came into force since the
 * person saw the difference.
 */
export const loadRuleSet = (ctx: Context, bytes: Uint8Array, against: Id): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const preview = await previewRuleSet(ctx, bytes);
		if (!preview.ok) throw new Refusal('rules.malformed', 400, { problems: preview.problems.length });
		if (preview.against.id !== against) throw new Refusal('rules.compared-with-another', 409);
		return insertRuleSet(ctx, preview.rules, { shipped: false });
	});

/** A variant extends a set of the committee, or one that ships. */
const baseAmong = (sets: readonly ListedRuleSet[]) => (code: string) => {
	const all = [...sets.map(({ rules }) => rules), ...shippedRuleSets()];
	const rules = all.find((one) => one.code === code);
	return rules ? { rules } : { known: [...new Set(all.map(({ code }) => code))] };
};

/** A set is never changed once it is loaded: another text is another set, with a code of its own. */
function insistOnOwnCode(rules: AnyRuleSet, sets: readonly ListedRuleSet[]) {
	const taken = sets.find(({ code }) => code === rules.code);
	if (!taken) return;
	const same = JSON.stringify(taken.rules) === JSON.stringify(rules);
	throw new Refusal(same ? 'rules.loaded-already' : 'rules.code-taken', 409, { code: rules.code });
}
