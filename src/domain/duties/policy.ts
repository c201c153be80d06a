import { cellsLedBy, holds, type Actor, type PostKind } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Commitment } from './commitment.ts';

/** A unit with the committee's own among them. */
export type Place = {
	unitId: Id;
	isCommittee: boolean;
	/** the cell that it was merged into, if it was; itself otherwise */
	heirId: Id;
};

/** The office keeps the duties and regulations of every unit; a cell's leaders those of their cell. */
export const canKeep = (actor: Actor, { unitId }: Pick<Place, 'unitId'>): Answer =>
	holds(actor, 'office') || holds(actor, 'cell-leader', unitId) ? yes : no('duties.kept-by-the-leaders');

/** Everybody knows who does what in the committee; in a cell, its members, and those who act for the committee. */
export const seesPlace = (actor: Actor, { unitId, heirId, isCommittee }: Place): boolean =>
	isCommittee ||
	seesAll(actor) ||
	actor.cellId === unitId ||
	actor.cellId === heirId ||
	holds(actor, 'cell-leader', unitId);

/** Who acts for the committee sees every cell. */
export const seesAll = (actor: Actor): boolean =>
	holds(actor, 'office') || holds(actor, 'leader') || holds(actor, 'inspector');

/** Who has a list of other people's commitments: a cell's leaders, the office, the inspectors. */
export const canListCommitments = (actor: Actor): Answer =>
	readsAllCommitments(actor) || cellsLedBy(actor).length > 0 ? yes : no('duties.commitments-of-others');

/** Whose commitments a person finds: everybody's, or those of the cells that they lead and always their own. */
export const readsAllCommitments = (actor: Actor): boolean =>
	holds(actor, 'office') || holds(actor, 'inspector');

type Whose = Pick<Commitment, 'memberId' | 'unitId'>;

/** A commitment is read by the person, by the leaders of their cell, by the office and the inspectors. What is begun alone, by the person alone. */
export function readsCommitment(actor: Actor, commitment: Commitment): boolean {
	if (actor.memberId === commitment.memberId) return true;
	return (
		(readsAllCommitments(actor) || holds(actor, 'cell-leader', commitment.unitId)) &&
		!(commitment.state === 'draft' && commitment.begunAlone)
	);
}

/** The person writes; from paper or on their word, a leader of their cell or the office enters it. */
export const canWrite = (actor: Actor, { memberId, unitId }: Whose): Answer =>
	actor.memberId === memberId || helps(actor, unitId) ? yes : no('duties.not-your-commitment');

/** Who has begun alone writes alone, until it is handed in. */
export const canWriteOn = (actor: Actor, commitment: Commitment): Answer =>
	actor.memberId !== commitment.memberId && commitment.begunAlone
		? no('duties.author-writes-alone')
		: canWrite(actor, commitment);

/** The posts whose holders may speak for a cell whose only leader it is about. */
export const committeeHeads = ['secretary', 'deputy-secretary'] as const satisfies readonly PostKind[];

/**
 * A leader of the cell approves and answers, never about oneself; where nobody else leads the cell, the secretary or deputy
 * secretary of the committee. What they said on paper is entered by the office.
 */
export function canDecide(actor: Actor, { memberId, unitId }: Whose): Answer {
	if (actor.memberId === memberId) return no('duties.own-commitment');
	return helps(actor, unitId) ? yes : no('duties.approved-by-the-cell');
}

const helps = (actor: Actor, unitId: Id): boolean =>
	holds(actor, 'office') || holds(actor, 'cell-leader', unitId);
