import { inBothLanguages } from '#platform/words.ts';

export const criticismWords = inBothLanguages({ refusals: {} }, { refusals: {} });
