import { inBothLanguages } from '#platform/words.ts';

export const dossiersWords = inBothLanguages({ refusals: {} }, { refusals: {} });
