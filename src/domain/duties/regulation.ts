import type { DutyRules, RegulationStart } from '#domain/rules/cells/duty-rules.ts';
import { addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** One article of working regulations; `chapter` is the heading of a chapter that begins with it. */
export type Article = { number: string; title: string; words: string; chapter: string };
/** A text taken apart: what stands before the first article, and the articles. */
export type RegulationText = { opening: string; articles: Article[] };

/** A vote as figures: never who voted how. */
export type Tally = { convened: number; present: number; votesFor: number; votesAgainst: number };

/** What a version was adopted with. */
export type Adoption = Tally & {
	effectiveFrom: PlainDate;
	adoptedOn: PlainDate;
	/** the meeting, or the decision, as words */
	adoptedBy: string;
	/** why there is another version; none for the first */
	reason: string | null;
};

export type Regulation = Adoption & { id: Id; unitId: Id; version: number };

const articleLine = /^\s*điều\s+(\d+[a-zđ]?)\s*[.:–-]?\s*(.*)$/iu;
const chapterLine = /^\s*(chương|phần)\s+([ivxlc]+|\d+|thứ\s+\S+)\b/iu;

/** Takes a typed or pasted text apart: an article begins where a line begins with “Điều” and its number. */
export function readArticles(text: string): RegulationText {
	const opening: string[] = [];
	const articles: (Omit<Article, 'words'> & { lines: string[] })[] = [];
	let chapter: string[] | null = null;
	for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
		const [, number, title] = articleLine.exec(line) ?? [];
		if (number) {
			articles.push({ number, title: tidy(title ?? ''), chapter: (chapter ?? []).join('\n'), lines: [] });
			chapter = null;
		} else if (chapterLine.test(line)) chapter = [line.trim()];
		else if (chapter) {
			if (line.trim()) chapter.push(line.trim());
		} else (articles.at(-1)?.lines ?? opening).push(line.trimEnd());
	}
	return {
		opening: paragraphs(opening),
		articles: articles.map(({ lines, ...article }) => ({ ...article, words: paragraphs(lines) }))
	};
}

/** The same text in one piece again, to be written on. */
export const writeArticles = ({ opening, articles }: RegulationText): string =>
	[
		opening,
		...articles.map(({ number, title, words, chapter }) =>
			[chapter, `Điều ${number}. ${title}`.trim(), words].filter(Boolean).join('\n')
		)
	]
		.filter(Boolean)
		.join('\n\n');

/** The text that the rules offer to begin from. */
export const startText = ({ articles }: Pick<RegulationStart, 'articles'>): string =>
	writeArticles({
		opening: '',
		articles: articles.map(({ title, paragraphs }, at) => ({
			number: String(at + 1),
			title,
			words: paragraphs.map((one, nth) => (paragraphs.length > 1 ? `${nth + 1}. ${one}` : one)).join('\n'),
			chapter: ''
		}))
	});

/** Article numbers that stand twice: which of them is meant could not be told later. */
export const numbersTwice = (articles: readonly Pick<Article, 'number'>[]): string[] => [
	...new Set(articles.map(({ number }) => number).filter((one, at, all) => all.indexOf(one) !== at))
];

/** Whether a text can be adopted: it has articles, each with its own number. */
export function isWhole({ articles }: RegulationText): Answer {
	if (articles.length === 0) return no('duties.no-articles');
	const [twice] = numbersTwice(articles);
	return twice ? no('duties.article-twice', { number: twice }) : yes;
}

/**
 * Whether a vote adopted it: figures that add up, and more than half of those called were for it
 * (Điều lệ Đảng: a resolution binds when more than half agree).
 */
export function isAdopted({ convened, present, votesFor, votesAgainst }: Tally): Answer {
	if (present > convened) return no('duties.more-present-than-called', { field: 'present' });
	if (votesFor + votesAgainst > present) return no('duties.more-votes-than-present', { field: 'votesFor' });
	return votesFor * 2 > convened ? yes : no('duties.no-majority', { field: 'votesFor' });
}

/** Adopted on a day that has come; in force from that day at the earliest, and not before the version that it replaces. */
export function isDated(
	{ adoptedOn, effectiveFrom }: Pick<Adoption, 'adoptedOn' | 'effectiveFrom'>,
	today: PlainDate,
	last: Pick<Regulation, 'effectiveFrom'> | null
): Answer {
	if (adoptedOn > today) return no('duties.adopted-in-the-future', { field: 'adoptedOn' });
	if (effectiveFrom < adoptedOn) return no('duties.in-force-before-adopted', { field: 'effectiveFrom' });
	if (last && effectiveFrom < last.effectiveFrom)
		return no('duties.in-force-before-the-last', { field: 'effectiveFrom', date: last.effectiveFrom });
	return yes;
}

export const regulationStandings = ['missing', 'older-than-term', 'too-old', 'in-force'] as const;
export type RegulationStanding = (typeof regulationStandings)[number];

/** How it stands with a unit's regulations on a day: none, older than the committee's term, older than the rules' time, or in force. */
export function standingOf(
	current: Pick<Regulation, 'effectiveFrom'> | null,
	{ date, termFrom }: { date: PlainDate; termFrom: PlainDate | null },
	{ regulationsHold }: Pick<DutyRules, 'regulationsHold'>
): RegulationStanding {
	if (!current) return 'missing';
	if (termFrom && current.effectiveFrom < termFrom) return 'older-than-term';
	return addMonths(current.effectiveFrom, regulationsHold.value) < date ? 'too-old' : 'in-force';
}

const tidy = (title: string): string => title.trim().replace(/[.:]$/, '');
const paragraphs = (lines: readonly string[]): string =>
	lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
