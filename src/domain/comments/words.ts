import { inBothLanguages } from '#platform/words.ts';

export const commentsWords = inBothLanguages({ refusals: {} }, { refusals: {} });
