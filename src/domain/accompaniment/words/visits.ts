import { inBothLanguages } from '#platform/words.ts';
import { visitsEnglish } from './visits-english.ts';
import { visitsVietnamese } from './visits-vietnamese.ts';

/** Visits to cells’ meetings: the report, its list, its record, what a telephone says without a network. */
export const visitWords = inBothLanguages(visitsVietnamese, visitsEnglish);
