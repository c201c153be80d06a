import { inBothLanguages } from '#platform/words.ts';
import { criticismEnglish } from './criticism-english.ts';
import { criticismVietnamese } from './criticism-vietnamese.ts';

/** The words of comments gathered beforehand and of criticism. */
export const criticismWords = inBothLanguages(criticismVietnamese, criticismEnglish);
export type CriticismWords = typeof criticismVietnamese;
