import { inBothLanguages } from '#platform/words.ts';

export const receptionWords = inBothLanguages({ refusals: {} }, { refusals: {} });
