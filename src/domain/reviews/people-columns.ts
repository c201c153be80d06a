import type { ReviewRules } from '#domain/rules/rule-set.ts';
import type { Id } from '#platform/id.ts';
import type { Locale } from '#platform/words.ts';
import type { WaitsFor } from './board.ts';
import { groundName } from './ground.ts';
import type { ReviewState } from './review.ts';
import { boardWords } from './words/campaign-board.ts';
import { campaignWords } from './words/campaign.ts';
import { stateWords } from './words/states.ts';

/** One of those whom the list of a campaign names. */
export type PersonLine = {
	reviewId: Id | null;
	memberId: Id | null;
	collectiveId: Id | null;
	name: string;
	unitId: Id;
	unitName: string;
	state: ReviewState | 'outside';
	waits: WaitsFor | null;
	ground: string | null;
	groundWords: string | null;
};

/** The words for a state; somebody without a review is outside the list. */
export const stateName = (state: PersonLine['state'], locale: Locale): string =>
	state === 'outside' ? campaignWords(locale).outside : stateWords(locale).review[state];

/** What a review waits for, or why there is none. */
export function whyOf(
	{ waits, ground, groundWords }: Pick<PersonLine, 'waits' | 'ground' | 'groundWords'>,
	rules: Pick<ReviewRules, 'notReviewedGrounds'>,
	locale: Locale
): string {
	if (waits) return campaignWords(locale).waits[waits];
	if (!ground) return '';
	return [groundName(rules, ground, locale), groundWords].filter(Boolean).join(': ');
}

/** The columns of the list: the same on the screen, on paper and in a workbook. */
export function peopleColumns(rules: Pick<ReviewRules, 'notReviewedGrounds'>, locale: Locale) {
	const words = boardWords(locale).peopleList;
	return [
		{ label: words.name, text: ({ name }: PersonLine) => name },
		{
			label: words.cell,
			text: ({ collectiveId, unitName }: PersonLine) => (collectiveId ? '' : unitName)
		},
		{ label: words.state, text: ({ state }: PersonLine) => stateName(state, locale) },
		{ label: words.why, text: (line: PersonLine) => whyOf(line, rules, locale) }
	] as const;
}
