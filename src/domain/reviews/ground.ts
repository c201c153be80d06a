import type { ReviewRules } from '#domain/rules/rule-set.ts';
import type { Locale } from '#platform/words.ts';
import { campaignWords } from './words/campaign.ts';
import { stateWords } from './words/states.ts';

/** Why somebody is not reviewed, in words: a ground of the rule set, or one that dated facts give. */
export function groundName(
	{ notReviewedGrounds }: Pick<ReviewRules, 'notReviewedGrounds'>,
	ground: string,
	locale: Locale
): string {
	const chosen = notReviewedGrounds.value.find(({ code }) => code === ground);
	const known: Record<string, string> = { ...stateWords(locale).ground, ...campaignWords(locale).grounds };
	return chosen?.[locale] ?? known[ground] ?? ground;
}
