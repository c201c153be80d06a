export { listWaiting } from './list-waiting.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { getExplanation } from './get-explanation.ts';
export {
	getSuggestion,
	listSuggestionsOf,
	type ExplainedSuggestion,
	type Explanation
} from './get-suggestion.ts';
export { sendSuggestion, sendSuggestions, type SentPaper } from './send-suggestions.ts';
export { explainSuggestion, listExplainers, saveExplanationDraft } from './explain-suggestion.ts';
export { judgeExplanation } from './judge-explanation.ts';
export { withdrawSuggestion } from './withdraw-suggestion.ts';
