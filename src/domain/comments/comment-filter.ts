import { commentStates, type CommentState } from './comment.ts';

export type CommentFilter = { state: CommentState | null; topic: string | null; news: boolean };

/** What an address asks of the list; anything that it does not know is left out. */
export const readCommentFilter = (query: URLSearchParams): CommentFilter => ({
	state: commentStates.find((state) => state === query.get('state')) ?? null,
	topic: query.get('topic')?.slice(0, 60) || null,
	news: query.get('news') === 'yes'
});
