import { inBothLanguages } from '#platform/words.ts';

export const suggestionWords = inBothLanguages({ refusals: {} }, { refusals: {} });
