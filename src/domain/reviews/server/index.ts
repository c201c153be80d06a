export { listWaiting } from './list-waiting.ts';
export { getReview, type ReviewRecord } from './get-review.ts';
export * as campaigns from './campaign/index.ts';
export * as suggestions from './suggestion/index.ts';
export * as selfReviews from './self-review/index.ts';
export * as criticisms from './criticism/index.ts';
export * as conferences from './conference/index.ts';
export * as plans from './plan/index.ts';
export * as papers from './papers/index.ts';
