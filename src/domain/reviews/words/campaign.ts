import { inBothLanguages } from '#platform/words.ts';

export const campaignWords = inBothLanguages({ refusals: {} }, { refusals: {} });
