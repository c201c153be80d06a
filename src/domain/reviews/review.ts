import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { isUnanswered, mayCriticism, type CriticismState, type CriticismStep } from './criticism.ts';
import { isUnexplained, type SuggestionState } from './suggestion.ts';

/** One person's, or one collective's, review in one campaign. */
export type Review = {
	id: Id;
	campaignId: Id;
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	/** the cell of the person, or the collective itself */
	unitId: Id;
	/** code of the form in the campaign's rule set */
	form: string;
	state: ReviewState;
	/** 1 at first; one more each time that it is to be done again */
	round: number;
	ground: string | null;
	groundWords: string | null;
	helpWanted: boolean;
	handedInAt: Date | null;
	concludedOn: PlainDate | null;
	places: Place[];
};

/** Where it is reviewed, and its turn there: 0 the collective, 1 the head, 2 the deputies, 3 the others. */
export type Place = { unitId: Id; rank: number; concludedOn: PlainDate | null };

export const reviewStates = [
	'writing',
	'handed-in',
	'concluded',
	'disputed',
	'signed',
	'not-reviewed',
	'exempt'
] as const;
export type ReviewState = (typeof reviewStates)[number];

/**
 * `conclude` is the last of its places; `uphold` and `order-again` answer a disagreement, `order-again` follows also when
 * an explanation is returned after the conclusion; `resume` when a person who was left out can be reviewed after all.
 */
export const reviewSteps = [
	'hand-in',
	'take-back',
	'conclude',
	'sign',
	'disagree',
	'uphold',
	'order-again',
	'leave-out',
	'exempt',
	'resume'
] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** Which step may be taken in which state, and where it leads. There is no other way. */
export const reviewRoad: Record<ReviewState, Partial<Record<ReviewStep, ReviewState>>> = {
	writing: { 'hand-in': 'handed-in', 'leave-out': 'not-reviewed', exempt: 'exempt' },
	'handed-in': {
		'take-back': 'writing',
		conclude: 'concluded',
		'leave-out': 'not-reviewed',
		exempt: 'exempt'
	},
	concluded: { sign: 'signed', disagree: 'disputed', 'order-again': 'writing' },
	disputed: { uphold: 'signed', 'order-again': 'writing' },
	signed: { 'order-again': 'writing' },
	'not-reviewed': { resume: 'writing' },
	exempt: { resume: 'writing' }
};

/** Whether a step may be taken now; a no says where the review stands. */
export const mayReview = (step: ReviewStep, { state }: Pick<Review, 'state'>): Answer =>
	reviewRoad[state][step] ? yes : no(`reviews.review-${state}`);

/** It needs nothing more before the campaign is closed. */
export const isSettled = ({ state }: Pick<Review, 'state'>): boolean =>
	state === 'signed' || state === 'not-reviewed' || state === 'exempt';

/** Comments, suggestions and criticism still come in: it is not concluded yet at the last of its places. */
export const isUnderReview = ({ state }: Pick<Review, 'state'>): boolean =>
	state === 'writing' || state === 'handed-in';

/** What the gates of a review look at. */
export type Case = {
	state: ReviewState;
	places: readonly Pick<Place, 'concludedOn'>[];
	suggestions: readonly SuggestionState[];
	criticisms: readonly CriticismState[];
};

/** What was handed in is taken back only before anybody has concluded. */
export function mayTakeBack(one: Pick<Case, 'state' | 'places'>): Answer {
	const moment = mayReview('take-back', one);
	if (!moment.allowed) return moment;
	return one.places.every((place) => place.concludedOn === null) ? yes : no('reviews.concluded-somewhere');
}

/** A place concludes when what was handed in, every suggestion has its explanation and every criticism its answer. */
export function mayConclude({ state, suggestions, criticisms }: Case): Answer {
	const moment = mayReview('conclude', { state });
	if (!moment.allowed) return moment;
	const unexplained = suggestions.filter(isUnexplained).length;
	if (unexplained) return no('reviews.unexplained', { count: unexplained });
	const unanswered = criticisms.filter(isUnanswered).length;
	return unanswered ? no('reviews.unanswered', { count: unanswered }) : yes;
}

/** A new suggestion or criticism reaches a review only until its last place has concluded. */
export function mayRaise(one: Pick<Case, 'state'>): Answer {
	if (isUnderReview(one)) return yes;
	const isLeftOut = one.state === 'not-reviewed' || one.state === 'exempt';
	return no(isLeftOut ? `reviews.review-${one.state}` : 'reviews.too-late-to-raise');
}

/**
 * Whether returning an explanation now sends the review back to its author (`order-again`): none stands concluded with
 * an unexplained suggestion.
 */
export const returnsReview = ({ state }: Pick<Case, 'state'>): boolean =>
	reviewRoad[state]['order-again'] !== undefined;

/** A criticism that was held back comes before the person again only while there is still something to conclude. */
export function mayStepCriticism(step: CriticismStep, at: CriticismState, one: Pick<Case, 'state'>): Answer {
	const moment = mayCriticism(step, at);
	if (!moment.allowed) return moment;
	return step === 'reword' || step === 'release' ? mayRaise(one) : yes;
}
