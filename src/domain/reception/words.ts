import { inBothLanguages } from '#platform/words.ts';
import { dayWords } from './words/days.ts';
import { deskWords } from './words/desk.ts';

const parts = [dayWords, deskWords] as const;
const refusalsIn = (locale: 'vi' | 'en'): Record<string, string | ((details: never) => string)> =>
	Object.assign({}, ...parts.map((part) => part(locale).refusals));

/** The words of this module's parts under one roof: a refusal's code finds its sentence here. */
export const receptionWords = inBothLanguages({ refusals: refusalsIn('vi') }, { refusals: refusalsIn('en') });
