import type { Part } from './part.ts';

export const cellMeetings: Part = {
	table: '',
	requests: async () => ({})
};
