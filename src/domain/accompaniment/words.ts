import { inBothLanguages } from '#platform/words.ts';

export const accompanimentWords = inBothLanguages({ refusals: {} }, { refusals: {} });
