import { inBothLanguages } from '#platform/words.ts';
import { fileWords } from './words/file-words.ts';
import { listWords } from './words/list-words.ts';
import { pagesEnglish } from './words/pages-en.ts';
import { pagesVietnamese } from './words/pages-vi.ts';
import { publicDossierWords } from './words/public-words.ts';
import { dossierRefusals } from './words/refusals.ts';

export const dossiersWords = inBothLanguages(
	{
		refusals: dossierRefusals.vi,
		...pagesVietnamese,
		file: fileWords.vi,
		list: listWords.vi,
		public: publicDossierWords.vi
	},
	{
		refusals: dossierRefusals.en,
		...pagesEnglish,
		file: fileWords.en,
		list: listWords.en,
		public: publicDossierWords.en
	}
);
