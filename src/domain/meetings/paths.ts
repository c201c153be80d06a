import type { Id } from '#platform/id.ts';
import type { Meeting } from './meeting.ts';

/** Where a meeting of a kind has its pages. */
export const meetingPath = ({ id, kind }: Pick<Meeting, 'id' | 'kind'>): string => `/${pages[kind]}/${id}`;

const pages: Record<Meeting['kind'], string> = {
	'study-session': 'sessions',
	'review-conference': 'conferences',
	'cell-meeting': 'cell-meetings'
};

/** Where a unit's roll is called. A conference and a cell's meeting are of one unit, so their roll needs no name of the unit. */
export const rollPath = (meeting: Pick<Meeting, 'id' | 'kind'>, unitId: Id): string =>
	meeting.kind === 'study-session'
		? `${meetingPath(meeting)}/roll/${unitId}`
		: `${meetingPath(meeting)}/roll`;
