import { daysBetween, type PlainDate } from '#platform/dates.ts';
import type { Voice, VoiceSource } from './voice.ts';

export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 };

/** The quarter in which a date lies. */
export const quarterOf = (date: PlainDate): Quarter => ({
	year: Number(date.slice(0, 4)),
	quarter: Math.ceil(Number(date.slice(5, 7)) / 3) as Quarter['quarter']
});

/** So many quarters up to the one in which the date lies, the oldest first. */
export function quartersUntil(date: PlainDate, count: number): Quarter[] {
	const { year, quarter } = quarterOf(date);
	return Array.from({ length: count }, (_, nth) => {
		const months = year * 4 + (quarter - 1) - (count - 1 - nth);
		return { year: Math.floor(months / 4), quarter: ((months % 4) + 1) as Quarter['quarter'] };
	});
}

/** The first day of a quarter. */
export const firstDayOf = ({ year, quarter }: Quarter): PlainDate =>
	`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;

/** Figures about what came within a time: every one of them is about these very voices, whenever they were answered. */
export type Figures = {
	came: number;
	answered: number;
	/** the middle one of the waits for a first answer, in days; null when nothing was answered */
	daysToAnswer: number | null;
	ended: number;
	/** the middle one of the times until the end, in days; null when nothing has ended */
	daysToEnd: number | null;
	/** how many said whether it is really solved, and how many of these said yes */
	said: number;
	solved: number;
};

export function figuresOf(voices: readonly Voice[]): Figures {
	const answered = voices.filter((voice) => voice.firstAnsweredOn !== null);
	const ended = voices.filter((voice) => voice.endedOn !== null);
	const said = voices.filter((voice) => voice.saidSolved !== null);
	return {
		came: voices.length,
		answered: answered.length,
		daysToAnswer: median(
			answered.map(({ openedOn, firstAnsweredOn }) => daysBetween(openedOn, firstAnsweredOn!))
		),
		ended: ended.length,
		daysToEnd: median(ended.map(({ openedOn, endedOn }) => daysBetween(openedOn, endedOn!))),
		said: said.length,
		solved: said.filter(({ saidSolved }) => saidSolved).length
	};
}

/** The middle one: of an even number of them, between the two in the middle. Null of none. */
export function median(numbers: readonly number[]): number | null {
	if (numbers.length === 0) return null;
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

/** The share of those who said that it is really solved, in whole percent; null when nobody has said. */
export const shareSolved = ({ said, solved }: Pick<Figures, 'said' | 'solved'>): number | null =>
	said === 0 ? null : Math.round((100 * solved) / said);

export type QuarterFigures = Figures & { quarter: Quarter; bySource: Record<VoiceSource, number> };

/** The figures of each quarter, about what came in it. */
export function byQuarter(voices: readonly Voice[], quarters: readonly Quarter[]): QuarterFigures[] {
	const groups = Map.groupBy(voices, ({ openedOn }) => firstDayOf(quarterOf(openedOn)));
	return quarters.map((quarter) => {
		const came = groups.get(firstDayOf(quarter)) ?? [];
		const count = (source: VoiceSource) => came.filter((voice) => voice.source === source).length;
		return {
			quarter,
			...figuresOf(came),
			bySource: { case: count('case'), question: count('question'), comment: count('comment') }
		};
	});
}

/** The figures by what each voice has in common with others, in the order given; what is in none of them comes last, under null. */
export function byKey<Key extends string>(
	voices: readonly Voice[],
	keyOf: (voice: Voice) => Key | null,
	keys: readonly Key[]
): (Figures & { key: Key | null })[] {
	const known = new Set<Key | null>(keys);
	const place = (voice: Voice) => (known.has(keyOf(voice)) ? keyOf(voice) : null);
	const groups = Map.groupBy(voices, place);
	return [...keys, null].flatMap((key) => {
		const group = groups.get(key);
		return group ? [{ key, ...figuresOf(group) }] : [];
	});
}
