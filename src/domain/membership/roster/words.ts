import { inBothLanguages } from '#platform/words.ts';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

/** The words of bringing in a list. */
export const rosterWords = inBothLanguages(vi, en);
