import { inBothLanguages } from '#platform/words.ts';
import { refusalsEn, refusalsVi } from './words/refusals.ts';
import { waitingEn, waitingVi } from './words/waiting.ts';

export const supervisionWords = inBothLanguages(
	{ refusals: refusalsVi, waiting: waitingVi },
	{ refusals: refusalsEn, waiting: waitingEn }
);
