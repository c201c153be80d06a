import { inBothLanguages } from '#platform/words.ts';
import { campaignWords } from './words/campaign.ts';
import { conferenceWords } from './words/conference.ts';
import { criticismWords } from './words/criticism.ts';
import { papersWords } from './words/papers.ts';
import { planWords } from './words/plan.ts';
import { selfReviewWords } from './words/self-review.ts';
import { stateWords } from './words/states.ts';
import { suggestionWords } from './words/suggestion.ts';

const parts = [
	stateWords,
	campaignWords,
	suggestionWords,
	selfReviewWords,
	criticismWords,
	conferenceWords,
	planWords,
	papersWords
] as const;
const refusalsIn = (locale: 'vi' | 'en'): Record<string, string> =>
	Object.assign({}, ...parts.map((part) => part(locale).refusals)) as Record<string, string>;

/** The words of this module's parts under one roof: a refusal's code finds its sentence here. */
export const reviewsWords = inBothLanguages({ refusals: refusalsIn('vi') }, { refusals: refusalsIn('en') });
