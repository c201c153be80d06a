import type { ActionState } from '#domain/rectification/corrective-action.ts';
import { canVerify, type Person, type Work } from '#domain/rectification/policy.ts';
import { holds } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** planned → drawn → closed; or cancelled, with the reason, at any time before. */
export type RoundState = 'planned' | 'drawn' | 'closed' | 'cancelled';

/** An inspector with the cell in which they are a member. */
export type Inspector = Person & { cellId: Id | null };

/** An owner with the posts that they hold. */
export type Owner = Pick<Person, 'posts'>;

/**
 * An inspector looks at nothing that they had a part in (see the policy of rectification), and at nothing of somebody who leads
 * the cell in which they are a member themselves.
 */
export function mayLookAt(inspector: Inspector, work: Work, owner: Owner): Answer {
	const apart = canVerify(inspector, work);
	if (!apart.allowed) return apart;
	return inspector.cellId && holds({ posts: owner.posts }, 'cell-leader', inspector.cellId)
		? no('supervision.owner-leads-your-cell')
		: yes;
}

/** Each round is drawn once. */
export function mayBeDrawn({ state }: { state: RoundState }): Answer {
	if (state === 'planned') return yes;
	return no(state === 'drawn' ? 'supervision.drawn-already' : 'supervision.round-ended');
}

/** Something is added, taken out, looked at between the draw and the end. */
export function isUnderWay({ state }: { state: RoundState }): Answer {
	if (state === 'drawn') return yes;
	return no(state === 'planned' ? 'supervision.not-drawn-yet' : 'supervision.round-ended');
}

/** A round ends when everything in it was looked at. */
export function mayEnd(round: { state: RoundState }, unchecked: number): Answer {
	const underWay = isUnderWay(round);
	if (!underWay.allowed) return underWay;
	return unchecked === 0 ? yes : no('supervision.still-to-check', { count: unchecked });
}

export const mayBeCancelled = ({ state }: { state: RoundState }): Answer =>
	state === 'planned' || state === 'drawn' ? yes : no('supervision.round-ended');

/** What can come of looking at an action on the spot: a verdict where the moment is right, or only a note. */
export type CheckOutcome = 'noted' | 'verified' | 'returned' | 'held' | 'recurred';

export function outcomesNow(
	{ state, recheckDueOn }: { state: ActionState; recheckDueOn: PlainDate | null },
	today: PlainDate
): readonly CheckOutcome[] {
	if (state === 'reported') return ['verified', 'returned', 'noted'];
	if (state === 'verified')
		return recheckDueOn && recheckDueOn <= today ? ['held', 'recurred', 'noted'] : ['noted', 'recurred'];
	return ['noted'];
}

/** How an item of the check-list is marked. */
export const marks = ['yes', 'no', 'not-applicable'] as const;
export type Mark = (typeof marks)[number];
