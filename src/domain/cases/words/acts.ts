import { english as en } from './acts-english.ts';
import { vietnamese as vi } from './acts-vietnamese.ts';

/** Pages on which something is done about a case. */
export const actWords = { vi, en };
