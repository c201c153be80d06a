import type { Locale } from '#platform/words.ts';
import type { Figures } from './trend.ts';
import { trendsWords } from './words.ts';

/** A row of figures under a name, as the page and the workbook show it. */
export type Row = Figures & { name: string };

type FigureColumn = {
	label: string;
	text: (row: Row) => string;
	value: (row: Row) => number | string | null;
};

/** The columns of every table here, in the words of a language: the page and the workbook cannot differ. */
export function figureColumns(locale: Locale): FigureColumn[] {
	const words = trendsWords(locale);
	const { columns } = words;
	const number = (value: number | null) =>
		value === null
			? words.noFigure
			: new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(value);
	const of = (key: 'came' | 'answered' | 'daysToAnswer' | 'ended' | 'daysToEnd'): FigureColumn => ({
		label: columns[key],
		text: (row) => number(row[key]),
		value: (row) => row[key]
	});
	const solved = ({ solved, said }: Row) => words.solvedOf(solved, said);
	return [
		...(['came', 'answered', 'daysToAnswer', 'ended', 'daysToEnd'] as const).map(of),
		{ label: columns.solved, text: solved, value: solved }
	];
}
