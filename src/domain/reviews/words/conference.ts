import { inBothLanguages } from '#platform/words.ts';

export const conferenceWords = inBothLanguages({ refusals: {} }, { refusals: {} });
