import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Channel } from '#platform/actor.ts';
import { mayReview, type ReviewState } from './review.ts';

/** What a conference concludes about: what was suggested, criticised or commented, and what came up there only. */
export type ItemKind = 'suggestion' | 'criticism' | 'comment' | 'other';
export const outcomes = ['no-fault', 'shortcoming', 'to-verify'] as const;
export type Outcome = (typeof outcomes)[number];

/** What one place concluded about one item in one round; rows are never changed. */
export type Conclusion = {
	id: Id;
	reviewId: Id;
	unitId: Id;
	unitName: string;
	round: number;
	meetingId: Id | null;
	item: ItemKind;
	itemId: Id | null;
	/** what came up at the conference only, in words */
	about: string;
	outcome: Outcome;
	words: string;
	shortcomingId: Id | null;
	reference: string | null;
	/** the conclusion whose open question this answers: an inspector's */
	verifies: Id | null;
	/** the conclusion of another place, or of an earlier round, that this one takes over */
	adopts: Id | null;
	/** the conclusion that this one corrects, before the place was closed */
	replaces: Id | null;
	concludedOn: PlainDate;
	enteredBy: string;
	onBehalfOf: string | null;
	channel: Channel;
	enteredAt: Date;
};

/** One thing to conclude about, with what was said to it and what is concluded so far. */
export type Item = {
	kind: ItemKind;
	/** of the suggestion, criticism or comment; for what came up at a conference, of its first conclusion */
	id: Id;
	/** who suggested, criticised or commented */
	from: string;
	/** number and date of the paper, or where and when it happened */
	where: string;
	words: string;
	/** the explanation, or the answer */
	answer: string | null;
	/** parts of the explanation that a shortcoming begins with */
	cause: string;
	responsibility: string;
	/** not explained, or not answered, yet */
	isOpen: boolean;
	/** must be concluded before the place is closed */
	isRequired: boolean;
	/** what this place concludes in this round */
	conclusion: Conclusion | null;
	/** what other places, or earlier rounds, concluded about the same */
	elsewhere: Conclusion[];
};

/** The item that a conclusion is about. What came up at a conference has no identifier but that of its first conclusion. */
export const itemOf = (one: Pick<Conclusion, 'id' | 'itemId'>): Id => one.itemId ?? one.id;

/** Conclusions that stand: neither corrected since, nor an inspector's answer to another. */
export const standing = (all: readonly Conclusion[]): Conclusion[] => {
	const replaced = new Set(all.map(({ replaces }) => replaces));
	return all.filter(({ id, verifies }) => verifies === null && !replaced.has(id));
};

/** Nothing is concluded about what is not explained or answered yet. */
export const isAnswered = ({ isOpen, kind }: Pick<Item, 'isOpen' | 'kind'>): Answer =>
	isOpen ? no(kind === 'suggestion' ? 'reviews.item-unexplained' : 'reviews.item-unanswered') : yes;

/** A conclusion is corrected until the place is closed; what stands in the register is corrected there. */
export function mayCorrect({ conclusion, elsewhere }: Pick<Item, 'conclusion' | 'elsewhere'>): Answer {
	if (conclusion === null) return yes;
	if (conclusion.shortcomingId)
		return no('reviews.stands-in-the-register', { reference: conclusion.reference ?? '' });
	return elsewhere.some(({ adopts }) => adopts === conclusion.id) ? no('reviews.taken-over-already') : yes;
}

/** What was found is described, and what is done about it: by whom, until when, with what to show for it. */
export type Fault = {
	criterion: string;
	description: string;
	cause: string;
	responsibility: string;
	task: string;
	expectedProduct: string;
	ownerId: Id;
	dueOn: PlainDate;
};

/** What is decided about an item: an outcome with words, a fault, or what another place (or round) concluded, taken over. */
export type Decision =
	| { outcome: 'no-fault' | 'to-verify'; words: string }
	| { outcome: 'shortcoming'; words: string; fault: Fault }
	| { outcome: 'adopt'; adopts: Id };

/** What an inspector can find: no fault, a fault, or the one that is in the register already. */
export type VerifyingDecision =
	{ outcome: 'no-fault'; words: string } | Extract<Decision, { outcome: 'shortcoming' | 'adopt' }>;

/** The same item opens one shortcoming, however many places and rounds look at it. */
export function mayOpenShortcoming({ elsewhere }: Pick<Item, 'elsewhere'>): Answer {
	const there = elsewhere.find(({ shortcomingId }) => shortcomingId !== null);
	return there ? no('reviews.shortcoming-there-already', { reference: there.reference ?? '' }) : yes;
}

/**
 * What an earlier round had put into the register about an item, and this round found to be no fault, wherever it concluded about it. Where
 * one place still sees a fault, or the inspectors to whom it was left have not said that there is none, the shortcoming stands.
 */
export function fallenIn(items: readonly Item[], round: number): { shortcomingId: Id; why: string }[] {
	return items.flatMap(({ conclusion, elsewhere }) => {
		const all = conclusion ? [conclusion, ...elsewhere] : elsewhere;
		const now = all
			.filter((one) => one.round === round && one.verifies === null)
			.map((one) => all.find(({ verifies }) => verifies === one.id) ?? one);
		if (now.length === 0 || now.some(({ outcome }) => outcome !== 'no-fault')) return [];
		const before = all.flatMap((one) => (one.round < round && one.shortcomingId ? [one.shortcomingId] : []));
		return [...new Set(before)].map((shortcomingId) => ({ shortcomingId, why: now[0]!.words }));
	});
}

/** A place is closed when every item has its conclusion there. */
export function isComplete(items: readonly Item[]): Answer {
	const left = items.filter(({ isRequired, conclusion }) => isRequired && conclusion === null);
	return left.length === 0
		? yes
		: no('reviews.items-without-conclusion', {
				count: left.length,
				first: left[0]!.words.slice(0, shownOfAnItem)
			});
}

const shownOfAnItem = 120;

/** Who comes before the conference has handed in: there is something to look at. */
export const isHandedIn = ({ state }: { state: ReviewState }): Answer => mayReview('conclude', { state });

/** A question that a conference left to the inspectors, what it is about, and what they found. */
export type Verification = {
	asked: Conclusion;
	item: Pick<Item, 'kind' | 'from' | 'where' | 'words' | 'answer' | 'cause' | 'responsibility'> | null;
	found: Conclusion | null;
	/** conclusions about the same that opened a shortcoming already */
	elsewhere: Conclusion[];
};

/** A question is answered once. */
export const mayVerify = ({ found }: Pick<Verification, 'found'>): Answer =>
	found ? no('reviews.verified-already') : yes;
