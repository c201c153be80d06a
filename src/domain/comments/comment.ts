import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

export const commentStates = ['received', 'withheld', 'passed', 'answered', 'closed'] as const;
export type CommentState = (typeof commentStates)[number];

/** What the office and the person concerned do with a comment; its author only writes. */
export const commentActs = ['pass', 'withhold', 'ask', 'answer', 'close', 'feed'] as const;
export type CommentAct = (typeof commentActs)[number];

export type StepKind =
	'received' | 'message' | 'passed' | 'withheld' | 'asked' | 'answered' | 'closed' | 'fed';

/** From which state what may be done. A comment that was withheld or closed can be passed on after all: its author may object. */
const road: Record<CommentAct, readonly CommentState[]> = {
	pass: ['received', 'withheld', 'answered', 'closed'],
	withhold: ['received'],
	ask: ['received', 'withheld', 'passed', 'answered', 'closed'],
	answer: ['passed'],
	close: ['passed', 'answered'],
	feed: ['answered', 'closed']
};

export const mayAct = (act: CommentAct, state: CommentState): Answer =>
	road[act].includes(state) ? yes : no(`comments.not-now-${act}`);

/** Where a comment stands after an act; asking back and taking into a review change nothing of it. */
export const afterAct = (act: CommentAct, state: CommentState): CommentState =>
	(
		({
			pass: 'passed',
			withhold: 'withheld',
			answer: 'answered',
			close: 'closed',
			ask: state,
			feed: state
		}) as const
	)[act];

export type CommentStep = {
	id: Id;
	kind: StepKind;
	words: string;
	ground: string | null;
	doneBy: Id | null;
	doneByName: string | null;
	doneOn: PlainDate;
};

/** A file of a comment, under a name that says nothing. */
export type CommentFile = { id: Id; stepId: Id; type: string; size: number; passedOn: boolean };

/** How the files of one comment are called: by their place, as their own names may tell too much. */
export const fileNameOf = (place: number, type: string): string =>
	`tep-${place + 1}.${{ 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }[type] ?? 'pdf'}`;
