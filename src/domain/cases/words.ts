import { inBothLanguages } from '#platform/words.ts';
import { caseRefusals } from './words/refusals.ts';

export const casesWords = inBothLanguages({ refusals: caseRefusals.vi }, { refusals: caseRefusals.en });
