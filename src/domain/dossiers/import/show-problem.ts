import type { Locale } from '#platform/words.ts';
import { dossiersWords } from '../words.ts';
import { columnNames } from './columns.ts';
import type { Problem } from './read-list.ts';

/** Why something of a list was not taken, in a sentence with its cell. */
export function showListProblem(locale: Locale, { cell, code, text = '' }: Problem): string {
	const { problems, columns, at } = dossiersWords(locale).list;
	const column = columnNames.find((name) => name === text);
	return at(cell, problems[code](code === 'differs' && column ? columns[column] : text));
}
