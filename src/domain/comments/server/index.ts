export { answerComment } from './answer-comment.ts';
export { feedReview } from './feed-review.ts';
export { askBack, closeComment, noteNews, passOn, withhold } from './handle-comment.ts';
export { listCadres } from './list-cadres.ts';
export { listWaiting } from './list-waiting.ts';
export {
	commentFigures,
	commentRules,
	commentsPerPage,
	getComment,
	getOwnComment,
	listComments,
	listOwnComments,
	openCommentFile
} from './read-comments.ts';
export { issueReceipt, type IssuedReceipt } from './receipts.ts';
export { receiveComment } from './receive-comment.ts';
export { endDemonstrationDay, takeInComments } from './take-in.ts';
export { findThread, writeMessage, type Thread } from './thread.ts';
