import { english as en } from './case-english.ts';
import { vietnamese as vi } from './case-vietnamese.ts';

/** A case as people at the desk speak of it. */
export const caseWords = { vi, en };
