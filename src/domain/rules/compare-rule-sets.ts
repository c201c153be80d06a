import { showDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';
import { factGroups, factsOf, formEntries } from './facts.ts';
import type { RuleSet } from './rule-set.ts';
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
type Said = { where: string; text: string; raw: string };

/** What a new set adds, changes and leaves out, rule by rule, as people read it. Names and dates of the sets are not rules. */
export function compareRuleSets(before: RuleSet, after: RuleSet, locale: Locale): Difference[] {
	const [old, now] = [everything(before, locale), everything(after, locale)];
	const keys = [...new Set([...now.keys(), ...old.keys()])];
	return keys.flatMap((key): Difference[] => {
		const [was, is] = [old.get(key), now.get(key)];
		if (was?.raw === is?.raw) return [];
		return [
			{
				key,
				what: was && is ? 'changed' : is ? 'added' : 'removed',
				where: (is ?? was)!.where,
				before: was?.text ?? null,
				after: is?.text ?? null
			}
		];
	});
}

function everything(rules: RuleSet, locale: Locale): Map<string, Said> {
	const words = ruleNames(locale);
	const facts = factsOf(rules, locale);
	const said = new Map<string, Said>();
	for (const group of factGroups)
		for (const { key, name, entries, source } of facts[group]) {
			const where = `${words.groups[group]} › ${name}`;
			for (const entry of entries) said.set(`${group}.${key}.${entry.key}`, { ...entry, where });
			if (entries.length > 1) said.set(`${group}.${key} order`, order(where, entries, locale));
			said.set(`${group}.${key} source`, sourceOf(where, source, locale));
		}
	for (const form of rules.reviews.forms) {
		const where = `${words.groups.forms} › ${form.label}`;
		const entries = formEntries(form, locale);
		for (const entry of entries) said.set(`forms.${form.code}.${entry.key}`, { ...entry, where });
		said.set(`forms.${form.code} order`, order(where, entries, locale));
		said.set(`forms.${form.code} source`, sourceOf(where, form.source, locale));
	}
	return said;
}

/** In which order the entries stand: it matters where the first one that fits is taken, and on paper. */
const order = (where: string, entries: readonly { key: string }[], locale: Locale): Said => {
	const keys = entries
		.map(({ key }) => key)
		.filter(Boolean)
		.join(', ');
	return { where: `${where} › ${ruleNames(locale).order}`, text: keys, raw: keys };
};

const sourceOf = (where: string, source: Source, locale: Locale): Said => ({
	where: `${where} › ${ruleNames(locale).keys.source}`,
	text: showSource(source, locale),
	raw: JSON.stringify(source)
});

/** A source in one line: number, date, article, how sure. */
export const showSource = ({ number, date, article, certainty }: Source, locale: Locale): string =>
	`${[number, article, date && showDate(date)].filter(Boolean).join(', ')} (${ruleNames(locale).certainty[certainty].toLocaleLowerCase(locale)})`;
