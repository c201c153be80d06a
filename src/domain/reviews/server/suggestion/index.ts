export { listWaiting } from './list-waiting.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { getExplanation } from './get-explanation.ts';
export {
	getSuggestion,
	listSuggestionsOf,
	readSuggestion,
	type ExplainedSuggestion,
	type Explanation
} from './get-suggestion.ts';
export { sendSuggestion, sendSuggestions, type SentPaper } from './send-suggestions.ts';
export {
	explainSuggestion,
	findExplanationDraft,
	listExplainers,
	saveExplanationDraft
} from './explain-suggestion.ts';
export { judgeExplanation } from './judge-explanation.ts';
export { withdrawSuggestion } from './withdraw-suggestion.ts';
export { isOverdue, listSuggestions, suggestionsPerPage, type SuggestionLine } from './list-suggestions.ts';
export {
	findAddressees,
	findCommitteeReview,
	listCampaignsUnderWay,
	withAddressees,
	type Addressee
} from './find-addressees.ts';
export { actsOf, type SuggestionActs } from './see-of-review.ts';
export { offerDueDate } from './offer-due-date.ts';
export {
	listTakenIn,
	proposeAddressees,
	takeInSuggestions,
	takeInVerdict,
	takeInWithdrawal
} from './take-in.ts';
export { listUnsentExplanations, sendExplanations } from './send-explanations.ts';
