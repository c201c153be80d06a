import type { PlainDate } from '#platform/dates.ts';

/** A line of the published table: a hamlet, or several together, with how many households stand in each stage. */
export type PublishedLine = { names: string[]; counts: number[]; total: number };

/** What everybody may read of a dossier on a day; frozen when it is published. */
export type PublishedFigures = {
	stages: { vi: string; en: string; public: { vi: string; en: string } }[];
	totals: number[];
	total: number;
	/** hamlets one by one, as far as no number names a household */
	hamlets: PublishedLine[];
	together: PublishedLine | null;
	/** how many households went on to each stage in the quarter so far */
	movedThisQuarter: number;
	quarterFrom: PlainDate;
};

/** Whether two publications say the same, whatever the order in which a database keeps their parts. */
export const saysTheSame = (a: PublishedFigures, b: PublishedFigures): boolean => ordered(a) === ordered(b);

const ordered = (thing: unknown): string =>
	JSON.stringify(thing, (_, value: unknown) =>
		value && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);

/** A part of a whole in hundredths, rounded; nothing of nothing. */
export const share = (count: number, total: number): number =>
	total === 0 ? 0 : Math.round((count / total) * 100);
