import { dialogueRefusals } from './words/refusals.ts';

/** The module’s refusals; the words of its pages stand in `words/`. */
export const dialoguesWords = dialogueRefusals;
