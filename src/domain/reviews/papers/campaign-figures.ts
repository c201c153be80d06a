import type { Id } from '#platform/id.ts';
import type { Remedied } from '../rectification-plan.ts';
import type { ReviewState } from '../review.ts';

/** How many there are, and how far their reviews have come. */
export type Standing = {
	/** everybody in the campaign */
	all: number;
	exempt: number;
	/** all but those who are exempt */
	toReview: number;
	/** concluded at all of their places */
	reviewed: number;
	/** left out, each with its ground */
	notReviewed: number;
	/** still written, or waiting for its conference */
	underWay: number;
};

/** One ground for which some are exempt, or were not reviewed. */
export type GroundCount = {
	code: string;
	name: string;
	exempt: boolean;
	collectives: number;
	persons: number;
};

/** The counts of a whole campaign. Persons are counted by cell and by criterion, never named and never put in order. */
export type CampaignFigures = {
	collectives: Standing;
	persons: Standing;
	units: { id: Id; name: string; collective: Standing; persons: Standing }[];
	grounds: GroundCount[];
	/** suggestions that stand; explained is every one that does not wait for an explanation */
	suggestions: { sent: number; explained: number; accepted: number };
	/** criticism that came before the conference; nothing of what was held back or withdrawn is in it */
	criticisms: { raised: number; answered: number };
	comments: number;
	/** shortcomings that conclusions of this campaign opened, by criterion */
	shortcomings: { criterion: string; name: string; collectives: number; persons: number }[];
	toVerify: number;
	signatures: { agreed: number; disagreed: number; upheld: number; again: number };
	/** reviews with a shortcoming need a plan */
	plans: { needed: number; drawnUp: number; approved: number };
	/** of everything that the plans are about: what is remedied, as the pages of the plans count it */
	remedied: Remedied;
};

/** The counts of some reviews by their states. */
export function standingOf(states: readonly ReviewState[]): Standing {
	const count = (...wanted: ReviewState[]) => states.filter((state) => wanted.includes(state)).length;
	const exempt = count('exempt');
	return {
		all: states.length,
		exempt,
		toReview: states.length - exempt,
		reviewed: count('concluded', 'disputed', 'signed'),
		notReviewed: count('not-reviewed'),
		underWay: count('writing', 'handed-in')
	};
}
