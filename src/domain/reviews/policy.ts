import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** Whose review it is, and where it is held. */
export type Concerned = {
	subjectMemberId: Id | null;
	subjectUnitId: Id | null;
	unitId: Id;
	places: readonly { unitId: Id }[];
};

/** Campaigns are planned, rolled out and closed by the office or the committee's leaders. */
export const canRunCampaign = (actor: Actor): Answer =>
	holds(actor, 'office') || holds(actor, 'leader') ? yes : no('reviews.not-a-planner');

/** That a cell knows of a campaign, and when it meets, is said by one of its leaders, or by the office for them. */
export const canAnswerForUnit = (actor: Actor, unitId: Id): Answer =>
	leads(actor, unitId) || holds(actor, 'office') ? yes : no('reviews.not-your-cell');

/** How a unit comes along is seen by those who take part there, and by those who act for the committee. */
export const seesUnit = (actor: Actor, unitId: Id): boolean => isOf(actor, unitId) || actsForCommittee(actor);

/** That somebody could not be reviewed is noted by a leader of the place, by the committee's leaders or the office, never about oneself. */
export function canLeaveOut(actor: Actor, review: Concerned): Answer {
	if (review.subjectMemberId === actor.memberId) return no('reviews.about-oneself');
	return chairs(actor, review) || holds(actor, 'office') || holds(actor, 'leader')
		? yes
		: no('reviews.not-the-chair');
}

/** Why somebody is not reviewed may be a matter of health: it is for themselves and for those who noted it. */
export const seesGround = (actor: Actor, review: Concerned): boolean =>
	isOwn(actor, review) || chairs(actor, review) || actsForCommittee(actor);

/** A person's review is their own; a collective's is of those who lead it. */
export const isOwn = (actor: Actor, { subjectMemberId, subjectUnitId }: Concerned): boolean =>
	subjectMemberId ? subjectMemberId === actor.memberId : leads(actor, subjectUnitId!);

/** Who takes part where it is reviewed: members of the cell, holders of posts in the committee. */
export const takesPart = (actor: Actor, { places }: Pick<Concerned, 'places'>): boolean =>
	places.some(({ unitId }) => isOf(actor, unitId));

/** That a review exists, and where it stands, is known to the person, to those who take part, and to those who act for the committee. */
export const knows = (actor: Actor, review: Concerned): boolean =>
	isOwn(actor, review) || takesPart(actor, review) || actsForCommittee(actor);

/** What was handed in is read by everybody who knows of the review; what is still being written, by its author. */
export const readsHandedIn = knows;

/**
 * The author writes. A leader of the cell, or the office, enters it from paper: when the author asked for help, or has
 * not begun alone.
 */
export function canWrite(
	actor: Actor,
	review: Concerned & { helpWanted: boolean; begunAlone: boolean }
): Answer {
	if (isOwn(actor, review)) return yes;
	if (!helps(actor, review)) return no('reviews.not-your-review');
	return review.helpWanted || !review.begunAlone ? yes : no('reviews.author-writes-alone');
}

/** A person's review is handed in by whoever may write it; a collective's report by its head or a deputy, or by the office from paper. */
export function canHandIn(
	actor: Actor,
	review: Parameters<typeof canWrite>[1],
	order: { head: readonly string[]; deputies: readonly string[] }
): Answer {
	const may = canWrite(actor, review);
	if (!may.allowed || review.subjectMemberId || holds(actor, 'office')) return may;
	const heads = [...order.head, ...order.deputies];
	return actor.posts.some(({ kind, unitId }) => unitId === review.subjectUnitId && heads.includes(kind))
		? yes
		: no('reviews.handed-in-by-the-head');
}

/** Only the author opens what they are writing to those who would enter it for them. */
export const canAskForHelp = (actor: Actor, review: Concerned): Answer =>
	isOwn(actor, review) ? yes : no('reviews.not-your-review');

/** Answers, explanations and signatures are the person's; a leader of the cell or the office enters them from paper. */
export const canSpeakFor = (actor: Actor, review: Concerned): Answer =>
	isOwn(actor, review) || helps(actor, review) ? yes : no('reviews.not-your-review');

/** Suggestions are sent by the committee's leaders or its office, to others than oneself. */
export function canSuggest(actor: Actor, review: Concerned): Answer {
	if (!holds(actor, 'office') && !holds(actor, 'leader')) return no('reviews.not-a-suggester');
	return review.subjectMemberId === actor.memberId ? no('reviews.to-oneself') : yes;
}

/** The sender judges an explanation: never the person who is explained, nor who wrote it. */
export function canJudgeExplanation(actor: Actor, review: Concerned, explainedBy: Id): Answer {
	if (!holds(actor, 'office') && !holds(actor, 'leader')) return no('reviews.not-the-sender');
	if (review.subjectMemberId === actor.memberId || explainedBy === actor.memberId)
		return no('reviews.own-explanation');
	return yes;
}

/** Comments of those who were asked are entered by the office, the leaders, or the leaders of a place, never about oneself. */
export function canComment(actor: Actor, review: Concerned): Answer {
	if (review.subjectMemberId === actor.memberId) return no('reviews.about-oneself');
	return chairs(actor, review) || holds(actor, 'office') || holds(actor, 'leader')
		? yes
		: no('reviews.not-a-collector');
}

/** Everybody who takes part may criticise anybody but themselves, by name. */
export function canCriticise(actor: Actor, review: Concerned): Answer {
	if (review.subjectMemberId === actor.memberId) return no('reviews.about-oneself');
	return takesPart(actor, review) || actsForCommittee(actor) ? yes : no('reviews.not-of-this-collective');
}

/** A leader of the place, or the office, enters from paper what somebody else of the place raises: never about themselves. */
export function canRaiseFor(actor: Actor, review: Concerned): Answer {
	if (review.subjectMemberId === actor.memberId) return no('reviews.about-oneself');
	return chairs(actor, review) || holds(actor, 'office') ? yes : no('reviews.raised-by-its-author');
}

/** Whoever chairs holds an item back: never about themselves, never their own. */
export function canHoldBack(actor: Actor, review: Concerned, authorId: Id): Answer {
	if (!chairs(actor, review)) return no('reviews.not-the-chair');
	if (review.subjectMemberId === actor.memberId) return no('reviews.about-oneself');
	return authorId === actor.memberId ? no('reviews.own-criticism') : yes;
}

/** What was held back is let go by an inspector, when it does name a fact: never about themselves. */
export function canRelease(actor: Actor, review: Concerned): Answer {
	if (!holds(actor, 'inspector')) return no('reviews.not-an-inspector');
	return review.subjectMemberId === actor.memberId ? no('reviews.about-oneself') : yes;
}

/** What was held back is seen by its author, by those who chair, and by the inspectors; not by the person it is about. */
export const seesHeldBack = (actor: Actor, review: Concerned, authorId: Id): boolean =>
	authorId === actor.memberId ||
	((chairs(actor, review) || holds(actor, 'inspector')) && review.subjectMemberId !== actor.memberId);

/** A conference is called, led and written down by the leaders of the unit, by the committee's leaders, or by the office. */
export const canHoldConference = (actor: Actor, unitId: Id): Answer =>
	leads(actor, unitId) || holds(actor, 'office') || holds(actor, 'leader')
		? yes
		: no('reviews.not-the-chair');

/** Nobody concludes about themselves: another leader of the place does, a leader of the committee, or the office from the minutes. */
export function canConclude(actor: Actor, review: Concerned, unitId: Id): Answer {
	const may = canHoldConference(actor, unitId);
	if (!may.allowed) return may;
	return review.subjectMemberId === actor.memberId ? no('reviews.own-conclusion') : yes;
}

/** What was left to be verified is found out by an inspector: never about themselves. */
export const canVerifyItem = canRelease;

/** A disagreement goes to the level above: its leaders, or the office from the superior's paper; never whoever concluded, or disagreed. */
export function canDecideDisagreement(actor: Actor, review: Concerned, concludedBy: readonly Id[]): Answer {
	if (!holds(actor, 'office') && !holds(actor, 'leader')) return no('reviews.decided-above');
	if (isOwn(actor, review) && review.subjectMemberId) return no('reviews.own-disagreement');
	return concludedBy.includes(actor.memberId) ? no('reviews.own-conclusion-judged') : yes;
}

/** Who leads a unit: a cell's leaders, or the committee's. */
export const leads = (actor: Pick<Actor, 'posts'>, unitId: Id): boolean =>
	holds(actor, 'cell-leader', unitId) || holds(actor, 'leader', unitId);

/** Whether a person leads one of the places of a review. */
export const chairs = (actor: Pick<Actor, 'posts'>, { places }: Pick<Concerned, 'places'>): boolean =>
	places.some(({ unitId }) => leads(actor, unitId));

const helps = (actor: Actor, { unitId, places }: Concerned): boolean =>
	holds(actor, 'office') ||
	leads(actor, unitId) ||
	places.some((place) => holds(actor, 'cell-leader', place.unitId));

const isOf = (actor: Actor, unitId: Id): boolean =>
	actor.cellId === unitId || actor.posts.some((post) => post.unitId === unitId);
