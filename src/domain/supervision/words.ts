import { inBothLanguages } from '#platform/words.ts';

export const supervisionWords = inBothLanguages({ refusals: {} }, { refusals: {} });
