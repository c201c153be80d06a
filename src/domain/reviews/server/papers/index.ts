export { offersFor, seeOfReview } from './see-of-review.ts';
