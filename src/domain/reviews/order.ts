import type { ReviewRules } from '#domain/rules/rule-set.ts';
import type { PostKind } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { isSettled, type ReviewState } from './review.ts';

/** 0 the collective, 1 the head, 2 the deputies, 3 the others. */
export type Rank = 0 | 1 | 2 | 3;

/** A person's turn at a place, by the posts that they hold there. */
export function rankOf(posts: readonly PostKind[], { order }: Pick<ReviewRules, 'order'>): Rank {
	if (posts.some((post) => order.value.head.includes(post))) return 1;
	if (posts.some((post) => order.value.deputies.includes(post))) return 2;
	return 3;
}

/** One who has a turn at a place: concluded there, or not. */
export type Turn = {
	reviewId: string;
	rank: number;
	state: ReviewState;
	concludedHere: boolean;
	name: string;
};

/** The collective comes before its individuals, the head before the deputies, the deputies before the others. */
export function mayTakeTurn(turn: Pick<Turn, 'reviewId' | 'rank'>, all: readonly Turn[]): Answer {
	const before = all.find(
		(one) => one.rank < turn.rank && !one.concludedHere && !isLeftOut(one) && one.reviewId !== turn.reviewId
	);
	return before ? no('reviews.not-their-turn', { before: before.name }) : yes;
}

const isLeftOut = ({ state }: Pick<Turn, 'state'>) => state !== 'signed' && isSettled({ state });
