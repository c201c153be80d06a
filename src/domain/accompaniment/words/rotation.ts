import { inBothLanguages } from '#platform/words.ts';
import { rotationEnglish } from './rotation-english.ts';
import { rotationVietnamese } from './rotation-vietnamese.ts';

/** The words of the leaders’ rotation over all cells. */
export const rotationWords = inBothLanguages(rotationVietnamese, rotationEnglish);
