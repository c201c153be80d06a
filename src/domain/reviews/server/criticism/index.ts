export { addComment, addComments, citizens, type Line, type Origin } from './add-comments.ts';
export { answerCriticism, type CriticismAnswer } from './answer-criticism.ts';
export type { CommentRecord } from './comment-queries.ts';
export type { CriticismRecord } from './criticism-queries.ts';
export { addCommentsAtUnit, raiseAtUnit } from './at-unit.ts';
export { getCriticism, hasGone, listCourse, type InReview } from './get-criticism.ts';
export { handOnComment } from './hand-on-comment.ts';
export { membersUnderReview } from './unit-queries.ts';
export { holdBackCriticism, type HoldingBack } from './hold-back-criticism.ts';
export { judgeHolding, type Judgement } from './judge-holding.ts';
export { listAuthors, listSpeakers, type Speaker } from './list-authors.ts';
export {
	listCommentsOf,
	listCommentsOfAll,
	listCriticismsOf,
	listCriticismsOfAll
} from './list-for-others.ts';
export { listSources } from './list-sources.ts';
export { listWaiting } from './list-waiting.ts';
export { raiseCriticism, type NewCriticism } from './raise-criticism.ts';
export { rewordCriticism } from './reword-criticism.ts';
export { offersFor, seeOfReview } from './see-of-review.ts';
export { countForUnit, seePlace, seeUnit, seeUnitComments, type Counts } from './see-unit.ts';
export { getComment, takeBackComment } from './take-back-comment.ts';
export { withdrawCriticism } from './withdraw-criticism.ts';
