import { inBothLanguages } from '#platform/words.ts';

export const custodyWords = inBothLanguages({ refusals: {} }, { refusals: {} });
