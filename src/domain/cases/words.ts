import { inBothLanguages } from '#platform/words.ts';

export const casesWords = inBothLanguages({ refusals: {} }, { refusals: {} });
