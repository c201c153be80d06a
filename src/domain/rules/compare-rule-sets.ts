import { showDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';
import { factGroups, factsOf, formEntries, type Entry } from './facts.ts';
import { isAboutReviews, type AnyRuleSet } from './any-rule-set.ts';
import type { Source } from './sourced.ts';
import { ruleNames } from './words/names.ts';

/** One thing that two rule sets say differently. */
export type Difference = {
	key: string;
	what: 'added' | 'changed' | 'removed';
	where: string;
	before: string | null;
	after: string | null;
};
type Said = { where: string; entries: Entry[] };

/** What a new set adds, changes and leaves out, rule by rule, as people read it. Names and dates of the sets are not rules. */
export function compareRuleSets(before: AnyRuleSet, after: AnyRuleSet, locale: Locale): Difference[] {
	const [old, now] = [everything(before, locale), everything(after, locale)];
	const rules = [...new Set([...now.keys(), ...old.keys()])];
	return rules.flatMap((rule) => differencesOf(rule, old.get(rule), now.get(rule), locale));
}

function differencesOf(
	rule: string,
	old: Said | undefined,
	now: Said | undefined,
	locale: Locale
): Difference[] {
	const { where } = (now ?? old)!;
	const [was, is] = [old?.entries ?? [], now?.entries ?? []];
	const both = (list: Entry[], others: Entry[]) =>
		list.filter(({ key }) => others.some((other) => other.key === key));
	const inOrder = (list: Entry[]) => list.map(({ key }) => key).join();
	const moved = inOrder(both(was, is)) !== inOrder(both(is, was));
	return [
		...is.flatMap((entry) => {
			const before = was.find(({ key }) => key === entry.key);
			if (before?.raw === entry.raw) return [];
			return difference(`${rule} ${entry.key}`, where, before?.text ?? null, entry.text);
		}),
		...was
			.filter(({ key }) => !is.some((entry) => entry.key === key))
			.map((entry) => difference(`${rule} ${entry.key}`, where, entry.text, null)),
		...(moved
			? [
					difference(
						`${rule} order`,
						`${where} › ${ruleNames(locale).order}`,
						both(was, is)
							.map(({ text }) => text)
							.join('; '),
						both(is, was)
							.map(({ text }) => text)
							.join('; ')
					)
				]
			: [])
	];
}

const difference = (key: string, where: string, before: string | null, after: string | null): Difference => ({
	key,
	what: before === null ? 'added' : after === null ? 'removed' : 'changed',
	where,
	before,
	after
});

/** Every rule of a set by its name in the file, and beside it its source. */
function everything(rules: AnyRuleSet, locale: Locale): Map<string, Said> {
	const words = ruleNames(locale);
	const facts = factsOf(rules, locale);
	const said = new Map<string, Said>();
	const say = (key: string, where: string, entries: Entry[], source: Source) => {
		said.set(key, { where, entries });
		said.set(`${key} source`, {
			where: `${where} › ${words.keys.source}`,
			entries: [{ key: '', text: showSource(source, locale), raw: JSON.stringify(source) }]
		});
	};
	for (const group of factGroups)
		for (const { key, name, entries, source } of facts[group] ?? [])
			say(`${group}.${key}`, `${words.groups[group]} › ${name}`, entries, source);
	for (const form of isAboutReviews(rules) ? rules.reviews.forms : [])
		say(
			`forms.${form.code}`,
			`${words.groups.forms} › ${form.label}`,
			formEntries(form, locale),
			form.source
		);
	return said;
}

/** A source in one line: number, date, article, how sure. */
export const showSource = ({ number, date, article, certainty }: Source, locale: Locale): string =>
	`${[number, article, date && showDate(date)].filter(Boolean).join(', ')} (${ruleNames(locale).certainty[certainty].toLocaleLowerCase(locale)})`;
