import type { Part } from './part.ts';

export const conference: Part = {
	table: '',
	requests: async () => ({})
};
