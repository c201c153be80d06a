import { inBothLanguages } from '#platform/words.ts';

export const dutiesWords = inBothLanguages({ refusals: {} }, { refusals: {} });
