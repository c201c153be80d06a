import { inBothLanguages } from '#platform/words.ts';

export const planWords = inBothLanguages({ refusals: {} }, { refusals: {} });
