import { showDate, type PlainDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';
import { isOverdue, missingForms, type Content } from './obligation.ts';
import type { Obligation } from './server/queries.ts';
import type { MatrixLine } from './server/read-disclosure.ts';
import type { disclosurePageWords } from './words/disclosure-words.ts';

type Words = ReturnType<typeof disclosurePageWords>;
export type Named = { code: string; vi: string; en: string };

/** Several codes of the rules as people say them. */
export const namesOf = (codes: readonly string[], named: readonly Named[], locale: Locale): string =>
	codes.map((code) => named.find((one) => one.code === code)?.[locale] ?? code).join('; ');

/** The columns of the matrix, on the screen, on paper and in the file alike. */
export const matrixColumns = (words: Words, forms: readonly Named[], locale: Locale) => [
	{ label: words.matrix.content, text: (one: MatrixLine) => one[locale] },
	{ label: words.matrix.article, text: (one: MatrixLine) => one.article },
	{ label: words.matrix.forms, text: (one: MatrixLine) => namesOf(one.forms, forms, locale) },
	{ label: words.matrix.within, text: (one: MatrixLine) => words.matrix.days(one.within, one.counted) },
	{ label: words.matrix.postedFor, text: (one: MatrixLine) => words.matrix.stays(one.postedFor) },
	{ label: words.matrix.often, text: (one: MatrixLine) => words.matrix.every(one.everyMonths) },
	{ label: words.matrix.by, text: (one: MatrixLine) => one.by[locale] },
	{
		label: words.matrix.stand,
		text: (one: MatrixLine) =>
			words.matrix.stands({ posted: one.posted, open: one.open, overdue: one.overdue }) +
			(one.nextOn ? ` ${words.matrix.next(showDate(one.nextOn))}` : '')
	}
];

/** Where an obligation stands, in a word. */
export const standOf = (words: Words, one: Obligation, today: PlainDate): string =>
	isOverdue(one, today) ? words.overdue : words.states[one.state];

/** What was posted how, and what is missing. */
export const postedWords = (words: Words, one: Obligation, forms: readonly Named[], locale: Locale): string =>
	[
		...one.posted.map(({ form, on }) => `${namesOf([form], forms, locale)} (${showDate(on)})`),
		...(one.state === 'open'
			? missingForms(
					one.forms,
					one.posted.map(({ form }) => form)
				).map((form) => words.missing(namesOf([form], forms, locale)))
			: [])
	].join('; ');

export const obligationColumns = (
	words: Words,
	{ forms, contents }: { forms: readonly Named[]; contents: readonly Content[] },
	locale: Locale,
	today: PlainDate
) => [
	{
		label: words.list.title,
		text: (one: Obligation) => (one.reference ? `${one.title} (${one.reference})` : one.title)
	},
	{ label: words.list.content, text: (one: Obligation) => namesOf([one.content], contents, locale) },
	{ label: words.list.decidedOn, text: (one: Obligation) => showDate(one.decidedOn) },
	{ label: words.list.dueOn, text: (one: Obligation) => showDate(one.dueOn) },
	{ label: words.list.posted, text: (one: Obligation) => postedWords(words, one, forms, locale) },
	{ label: words.list.owner, text: (one: Obligation) => one.ownerName },
	{ label: words.list.state, text: (one: Obligation) => standOf(words, one, today) }
];
