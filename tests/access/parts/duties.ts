import type { Part } from './part.ts';

export const duties: Part = {
	table: '',
	requests: async () => ({})
};
