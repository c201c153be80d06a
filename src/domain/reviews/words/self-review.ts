import { inBothLanguages } from '#platform/words.ts';

export const selfReviewWords = inBothLanguages({ refusals: {} }, { refusals: {} });
