import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#platform/dates.ts';
import { inBothLanguages } from '#platform/words.ts';
import { daysEnglish } from './days-en.ts';
import { daysVietnamese } from './days-vi.ts';

/** Reception days: their calendar, what becomes of them, what the public reads. */
export const dayWords = inBothLanguages(daysVietnamese, daysEnglish);

/** The day of the week of a date. */
export const weekdayName = ({ weekdays }: ReturnType<typeof dayWords>, on: PlainDate): string =>
	weekdays[`${Temporal.PlainDate.from(on).dayOfWeek}` as keyof typeof weekdays];
