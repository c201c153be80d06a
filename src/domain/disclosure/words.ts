import { inBothLanguages } from '#platform/words.ts';

export const disclosureWords = inBothLanguages({ refusals: {} }, { refusals: {} });
