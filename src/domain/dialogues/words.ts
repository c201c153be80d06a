import { inBothLanguages } from '#platform/words.ts';

export const dialoguesWords = inBothLanguages({ refusals: {} }, { refusals: {} });
