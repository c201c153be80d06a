import { organizationWords } from '#domain/organization/words.ts';
import { platformWords } from '#platform/platform-words.ts';
import type { Locale } from '#platform/words.ts';
import { isAboutCells, isAboutReviews, type AnyRuleSet } from './any-rule-set.ts';
import type { Form, FormPart, ReviewRules } from './rule-set.ts';
import type { Source } from './sourced.ts';
import { ruleNames } from './words/names.ts';

/** One entry of what a rule says; `raw` is the same in all languages and tells whether two sets say the same. */
export type Entry = { key: string; text: string; raw: string };
/** One rule as people read it: what it is about, what it says, and where that stands written. */
export type Fact = { key: string; name: string; entries: Entry[]; source: Source };
export const factGroups = [
	'attendance',
	'study',
	'rectification',
	'reviews',
	'catalogue',
	'duties',
	'meetings',
	'visits',
	'rotation',
	'inspection',
	'reception',
	'cases',
	'dossiers',
	'comments',
	'dialogues',
	'disclosure'
] as const;
export type FactGroup = (typeof factGroups)[number];

type Sourced = { value: unknown; unit?: string; source: Source };
/** Rules with their sources; some stand in groups of their own within a chapter, such as those of one kind of case. */
type Rules = { [key: string]: Sourced | Rules };
const isSourced = (rule: Sourced | Rules): rule is Sourced => 'source' in rule;
type Coded = { code: string; vi: string; en: string };

/** The rules of a set by chapter, each with its source; the forms are apart (`formEntries`). */
export function factsOf(rules: AnyRuleSet, locale: Locale): Partial<Record<FactGroup, Fact[]>> {
	const nameOf = (key: string) => (ruleNames(locale).keys as Record<string, string>)[key] ?? key;
	const all = (group: Rules, within: readonly string[] = []): Fact[] =>
		Object.entries(group).flatMap(([key, rule]) => {
			const path = [...within, key];
			if (!isSourced(rule)) return all(rule, path);
			return {
				key: path.join('.'),
				name: path.map(nameOf).join(' › '),
				entries: entriesOf(rule, locale),
				source: rule.source
			};
		});
	if (isAboutCells(rules)) {
		const { duties, meetings, visits, rotation, inspection } = rules;
		return {
			duties: all(duties),
			meetings: all(meetings),
			visits: all(visits),
			rotation: all(rotation),
			inspection: all(inspection)
		};
	}
	if (!isAboutReviews(rules)) {
		const { reception, cases, dossiers, comments, dialogues, disclosure } = rules;
		return {
			reception: all(reception),
			cases: all(cases),
			dossiers: all(dossiers),
			comments: all(comments),
			dialogues: all(dialogues),
			disclosure: all(disclosure)
		};
	}
	// A set that was loaded before reviews had rules says nothing of them.
	const { forms: _, catalogue, ...reviews }: Partial<ReviewRules> = rules.reviews ?? {};
	return {
		attendance: all(rules.attendance),
		study: all(rules.study),
		rectification: all(rules.rectification),
		reviews: all(reviews),
		catalogue: (catalogue?.value ?? []).map((group) => ({
			key: group.code,
			name: `${group.code}. ${group[locale]}`,
			entries: group.items.map((item) => ({ ...coded(item, locale), text: `${item.code}. ${item[locale]}` })),
			source: catalogue!.source
		}))
	};
}

function entriesOf({ value, unit }: Sourced, locale: Locale): Entry[] {
	const words = ruleNames(locale);
	const one = (text: string): Entry[] => [{ key: '', text, raw: JSON.stringify([value, unit]) }];
	if (typeof value === 'number') return one(amountOf(value, unit ?? '', locale));
	if (typeof value === 'string') return one(choicesOf([value], locale));
	if (Array.isArray(value)) {
		if (value.length === 0) return one(words.none);
		if (typeof value[0] === 'number') return one(value.join('; '));
		if (typeof value[0] === 'string') return one(choicesOf(value as string[], locale));
		return (value as Coded[]).map((entry) => coded(entry, locale));
	}
	const group = value as Record<string, unknown>;
	if ('vi' in group) return one(String(group[locale]));
	return Object.entries(group).map(([key, said]) => ({
		key,
		text: `${(words.keys as Record<string, string>)[key]}: ${
			Array.isArray(said)
				? choicesOf(said as string[], locale)
				: isWindow(said)
					? windowOf(said, locale)
					: amountOf(Number(said), 'minutes', locale)
		}`,
		raw: JSON.stringify(said)
	}));
}

type YearDay = { yearsBefore: number; day: string };
type YearWindow = { from: YearDay; until: YearDay };
const isWindow = (said: unknown): said is YearWindow =>
	typeof said === 'object' && said !== null && 'until' in said;

/** `từ 01/12 năm trước đến 28/01`: the days between which something is done every year. */
function windowOf({ from, until }: YearWindow, locale: Locale): string {
	const day = ({ day }: YearDay) => day.split('-').reverse().join('/');
	return ruleNames(locale).window(day(from), from.yearsBefore > until.yearsBefore, day(until));
}

const amountOf = (value: number, unit: string, locale: Locale): string =>
	(ruleNames(locale).amounts as Record<string, (n: number) => string>)[unit]?.(value) ?? `${value}`;

/** An entry of a list with what it says beside its name: days, points, of whom it can be said. */
function coded(entry: Coded & Record<string, unknown>, locale: Locale): Entry {
	const words = ruleNames(locale);
	const beside = [
		typeof entry.days === 'number' && words.amounts.days(entry.days),
		typeof entry.from === 'number' && words.amounts.points(entry.from),
		typeof entry.max === 'number' && words.points(entry.max),
		typeof entry.after === 'number' && words.after(entry.after, entry.counted === 'working'),
		typeof entry.more === 'number' && words.lots(entry.more),
		typeof entry.needs === 'string' && choicesOf([entry.needs], locale),
		typeof entry.reckoned === 'string' && choicesOf([entry.reckoned], locale),
		entry.mayNotApply === true && words.mayNotApply,
		Array.isArray(entry.kinds) && entry.kinds.length > 0 && choicesOf(entry.kinds as string[], locale),
		Array.isArray(entry.steps) && stepsOf(entry.steps as { from: number; points: number }[], locale),
		Array.isArray(entry.items) && (entry.items as Coded[]).map((item) => item[locale]).join('; '),
		Array.isArray(entry.stages) && (entry.stages as Coded[]).map((stage) => stage[locale]).join(' → '),
		Array.isArray(entry.articles) && words.articleCount(entry.articles.length),
		typeof entry.subject === 'string' && choicesOf([entry.subject], locale)
	].filter(Boolean);
	return {
		key: entry.code,
		text: entry[locale] + (beside.length ? ` (${beside.join(', ')})` : ''),
		raw: JSON.stringify(entry)
	};
}

const stepsOf = (steps: readonly { from: number; points: number }[], locale: Locale): string =>
	steps.map(({ from, points }) => ruleNames(locale).step(from, points)).join('; ');

function choicesOf(chosen: readonly string[], locale: Locale): string {
	const known: Record<string, string> = {
		...organizationWords(locale).cellKinds,
		...platformWords(locale).posts,
		...ruleNames(locale).choices
	};
	return chosen.map((one) => known[one] ?? one).join('; ') || ruleNames(locale).none;
}

/** What a form is, and then each of its parts in the order of the paper. */
export function formEntries(form: Form, locale: Locale): Entry[] {
	const { sections, source: _, ...head } = form;
	const title = locale === 'vi' ? form.title : form.titleEn;
	return [
		{
			key: '',
			text: `${form.label}: ${title}. ${ruleNames(locale).audiences[form.audience]}`,
			raw: JSON.stringify(head)
		},
		...sections.flatMap(({ parts, ...heading }) =>
			parts.map((part) => ({
				key: part.code,
				text: `${heading.mark} ${locale === 'vi' ? heading.title : heading.titleEn} › ${partText(part, locale)}`,
				raw: JSON.stringify([heading, part])
			}))
		)
	];
}

/** A part of a form in one line: its mark, its title, how it is filled in. */
export function partText(part: FormPart, locale: Locale): string {
	const words = ruleNames(locale);
	const how = [
		words.kinds[part.kind],
		part.optional && words.optional,
		part.options?.map((option) => option[locale]).join(' / '),
		part.items
			?.map((item) => `${locale === 'vi' ? item.title : item.titleEn}: ${words.points(item.max)}`)
			.join('; ')
	].filter(Boolean);
	return `${part.mark} ${locale === 'vi' ? part.title : part.titleEn} (${how.join('; ')})`.trim();
}
