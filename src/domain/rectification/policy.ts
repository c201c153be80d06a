import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { ShortcomingSource } from './shortcoming.ts';

/** Who is asked about: whose shortcoming, where, and how it came to be known. */
export type Concerned = { subjectMemberId: Id | null; unitId: Id; source: ShortcomingSource };

/**
 * A cell's leaders record what concerns their cell and its members; the office, the leaders and the inspectors what
 * concerns anybody. Of oneself a person records only what they found themselves.
 */
export function canRecord(actor: Actor, { subjectMemberId, unitId, source }: Concerned): Answer {
	const ofOneself = subjectMemberId === actor.memberId;
	if (ofOneself) return source === 'self' ? yes : no('rectification.of-oneself');
	if (source === 'self') return no('rectification.found-by-oneself');
	return actsForCommittee(actor) || holds(actor, 'cell-leader', unitId)
		? yes
		: no('rectification.not-your-cell');
}
