import { inBothLanguages } from '#platform/words.ts';
import { planWordsEn } from './plan-en.ts';
import { planWordsVi } from './plan-vi.ts';

export const planWords = inBothLanguages(planWordsVi, planWordsEn);
