import { inBothLanguages } from '#platform/words.ts';

export const papersWords = inBothLanguages({ refusals: {} }, { refusals: {} });
