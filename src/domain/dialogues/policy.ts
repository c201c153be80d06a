import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** Whose promise it is, and who had a hand in its reports. */
export type PromiseConcerned = { ownerId: Id; hands: readonly Id[] };

/** Conferences are prepared, announced, entered and published by the office, the secretary and the deputies. */
export const canPrepare = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('dialogues.kept-by-office');

/** What was asked, word for word, is read by those who act for the committee, and by whoever promised to do it. */
export const canReadQuestion = (actor: Actor, ownerId: Id | null): Answer =>
	actsForCommittee(actor) || actor.memberId === ownerId ? yes : no('dialogues.read-by-committee');

/** Who asked is shown only to the office, which tells them, and to whoever works on it. */
export const canSeeAsker = (actor: Actor, ownerId: Id | null): Answer =>
	holds(actor, 'office') || actor.memberId === ownerId ? yes : no('dialogues.askers-kept-apart');

/** The owner reports what they did; from paper or on their word, the office enters it. */
export const canReportPromise = (actor: Actor, { ownerId }: PromiseConcerned): Answer =>
	actor.memberId === ownerId || holds(actor, 'office') ? yes : no('dialogues.not-the-owner');

/** Whether a promise was kept is judged by those who act for the committee: never by who owns it, nor by who reported it. */
export function canJudgePromise(actor: Actor, { ownerId, hands }: PromiseConcerned): Answer {
	if (!actsForCommittee(actor)) return no('dialogues.judged-by-committee');
	if (actor.memberId === ownerId) return no('dialogues.own-promise');
	return hands.includes(actor.memberId) ? no('dialogues.reported-it') : yes;
}

/** More time and another owner are given by those who act for the committee, never to oneself. */
export function canSteerPromise(actor: Actor, { ownerId }: PromiseConcerned): Answer {
	if (!actsForCommittee(actor)) return no('dialogues.steered-by-committee');
	return actor.memberId === ownerId ? no('dialogues.own-deadline') : yes;
}

/** That a promise was broken is said by those who act for the committee, never by its owner. */
export const canBreakPromise = (actor: Actor, { ownerId }: PromiseConcerned): Answer => {
	if (!actsForCommittee(actor)) return no('dialogues.judged-by-committee');
	return actor.memberId === ownerId ? no('dialogues.own-promise') : yes;
};

/** The owner explains why it is late; the office enters it for them. */
export const canExplainPromise = canReportPromise;

/** What follows when the level above was told is said by a leader of the committee, never about their own promise. */
export function canDecidePromise(actor: Actor, { ownerId }: PromiseConcerned): Answer {
	if (!holds(actor, 'leader')) return no('dialogues.decided-by-leader');
	return actor.memberId === ownerId ? no('dialogues.own-promise') : yes;
}
