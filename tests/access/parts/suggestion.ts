import type { Part } from './part.ts';

export const suggestion: Part = {
	table: '',
	requests: async () => ({})
};
