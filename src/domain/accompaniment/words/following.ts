import { inBothLanguages } from '#platform/words.ts';
import { followingEnglish } from './following-english.ts';
import { followingVietnamese } from './following-vietnamese.ts';

/** Who follows which cell, what is owed on either side, the handover. */
export const followingWords = inBothLanguages(followingVietnamese, followingEnglish);
