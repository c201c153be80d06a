import { inBothLanguages } from '#platform/words.ts';
import { actWords } from './words/acts.ts';
import { caseWords } from './words/case.ts';
import { citizenWords } from './words/citizen.ts';
import { caseRefusals } from './words/refusals.ts';

export const casesWords = inBothLanguages(
	{ ...caseWords.vi, acts: actWords.vi, citizen: citizenWords.vi, refusals: caseRefusals.vi },
	{ ...caseWords.en, acts: actWords.en, citizen: citizenWords.en, refusals: caseRefusals.en }
);
