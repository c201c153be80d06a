import { inBothLanguages } from '#platform/words.ts';

export const trendsWords = inBothLanguages({ refusals: {} }, { refusals: {} });
