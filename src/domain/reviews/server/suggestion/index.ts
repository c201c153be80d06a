export { listWaiting } from './list-waiting.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { getExplanation } from './get-explanation.ts';
