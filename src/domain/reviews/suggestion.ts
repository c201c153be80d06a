import { no, yes, type Answer } from '#platform/refusal.ts';

/** What the superior, or the committee, asks to be explained at a review. */
export const suggestionStates = ['sent', 'explained', 'returned', 'accepted', 'withdrawn'] as const;
export type SuggestionState = (typeof suggestionStates)[number];
export const suggestionSteps = ['explain', 'accept', 'return', 'withdraw'] as const;
export type SuggestionStep = (typeof suggestionSteps)[number];

/** Which step may be taken in which state, and where it leads. */
export const suggestionRoad: Record<SuggestionState, Partial<Record<SuggestionStep, SuggestionState>>> = {
	sent: { explain: 'explained', withdraw: 'withdrawn' },
	explained: { accept: 'accepted', return: 'returned' },
	returned: { explain: 'explained', withdraw: 'withdrawn' },
	accepted: {},
	withdrawn: {}
};

/** Whether a step may be taken now; a no says where the suggestion stands. */
export const maySuggestion = (step: SuggestionStep, state: SuggestionState): Answer =>
	suggestionRoad[state][step] ? yes : no(`reviews.suggestion-${state}`);

/** Still asks for an explanation: nobody may conclude before there is one. */
export const isUnexplained = (state: SuggestionState): boolean => state === 'sent' || state === 'returned';

/** The sender has had the last word. */
export const isSuggestionSettled = (state: SuggestionState): boolean =>
	state === 'accepted' || state === 'withdrawn';
