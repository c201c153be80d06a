import type { Id } from '#platform/id.ts';
import type { Meeting } from './meeting.ts';

/** Where a meeting of a kind has its pages. */
export const meetingPath = ({ id, kind }: Pick<Meeting, 'id' | 'kind'>): string =>
	kind === 'review-conference' ? `/conferences/${id}` : `/sessions/${id}`;

/** Where a unit's roll is called. A conference is of one unit, so its roll needs no name of the unit. */
export const rollPath = (meeting: Pick<Meeting, 'id' | 'kind'>, unitId: Id): string =>
	meeting.kind === 'review-conference'
		? `${meetingPath(meeting)}/roll`
		: `${meetingPath(meeting)}/roll/${unitId}`;
