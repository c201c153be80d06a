export { askPublicly, enterQuestion, listCards, listTopics, printCards } from './ask-question.ts';
export { breakPromise } from './break-promise.ts';
export {
	findPublicResults,
	getAgenda,
	getMinutes,
	getResultsPaper,
	previewResults,
	publishResults
} from './dialogue-papers.ts';
export type { Dialogue } from './dialogue-queries.ts';
export {
	announceDialogue,
	callOffDialogue,
	changeDialogue,
	getDialogue,
	holdDialogue,
	planDialogue,
	rulesOfDialogue
} from './keep-dialogue.ts';
export {
	changePromiseOwner,
	extendPromise,
	getPromise,
	getPromiseStep,
	judgePromise,
	listPromisers,
	makePromise,
	readExtensions,
	reportPromise,
	usualDueOn
} from './keep-promise.ts';
export { listWaiting } from './list-waiting.ts';
export { climbPromises, decidePromise, explainPromise, isAskedFor } from './promise-ladder.ts';
export { promiseOfShortcoming, type PromiseFilter, type PromiseLine } from './promise-queries.ts';
export { questionFigures, type QuestionFigure } from './figures-queries.ts';
export type { Question, QuestionFilter } from './question-queries.ts';
export {
	carriedFrom,
	dialoguesPerPage,
	figuresOf,
	listDialogues,
	listQuestions,
	readCourse,
	readNextDue,
	type CarriedLine,
	type DueOfKind,
	type Figures
} from './read-dialogue.ts';
export { listPromises, readPromise } from './read-promises.ts';
export {
	carriedPublicly,
	findByCode,
	getPublicDialogue,
	listPublicDialogues,
	publishedWithin,
	sayByCode,
	type PublicDialogue
} from './read-public.ts';
export {
	answerQuestion,
	getQuestion,
	groupQuestion,
	listMergeTargets,
	listUntold,
	readQuestion,
	setQuestionAside,
	tellAsker
} from './work-on-questions.ts';
