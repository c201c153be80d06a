import { meetingRequests } from './cell-meeting-requests.ts';
import { meetingTable } from './cell-meetings-table.ts';
import type { Part } from './part.ts';

export const cellMeetings: Part = {
	table: meetingTable,
	requests: (world) => meetingRequests(world)
};
