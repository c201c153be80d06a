import { inBothLanguages } from '#platform/words.ts';
import { deskEnglish } from './desk-en.ts';
import { deskVietnamese } from './desk-vi.ts';

/** At the desk: who comes, what about, what is decided, the receipt and the register. */
export const deskWords = inBothLanguages(deskVietnamese, deskEnglish);
