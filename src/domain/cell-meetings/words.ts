import { inBothLanguages } from '#platform/words.ts';

export const cellMeetingsWords = inBothLanguages({ refusals: {} }, { refusals: {} });
