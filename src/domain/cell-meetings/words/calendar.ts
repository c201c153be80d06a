import { inBothLanguages } from '#platform/words.ts';
import { calendarEnglish } from './calendar-english.ts';
import { calendarVietnamese } from './calendar-vietnamese.ts';

/** The words of when cells meet. */
export const calendarWords = inBothLanguages(calendarVietnamese, calendarEnglish);
