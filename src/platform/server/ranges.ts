import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../dates.ts';

/** A validity from a day on: `[from, to)`; without `to`, until further notice. */
export const validity = (from: PlainDate | null, to: PlainDate | null = null): RawBuilder<string> =>
	sql`daterange(${from}::date, ${to}::date, '[)')`;

/** Whether a validity holds on a date; `column` is one of our own column names, never a person's input. */
export const holdsOn = (column: string, date: PlainDate) => sql<boolean>`${sql.ref(column)} @> ${date}::date`;
