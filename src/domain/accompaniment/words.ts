import { inBothLanguages } from '#platform/words.ts';
import { followingWords } from './words/following.ts';
import { requestWords } from './words/requests.ts';
import { rotationWords } from './words/rotation.ts';
import { visitWords } from './words/visits.ts';

const parts = [followingWords, visitWords, requestWords, rotationWords] as const;
const refusalsIn = (locale: 'vi' | 'en'): Record<string, string | ((details: never) => string)> =>
	Object.assign({}, ...parts.map((part) => part(locale).refusals));

/** The words of this module's parts under one roof: a refusal's code finds its sentence here. */
export const accompanimentWords = inBothLanguages(
	{ refusals: refusalsIn('vi') },
	{ refusals: refusalsIn('en') }
);
