import type { Part } from './part.ts';

export const plan: Part = {
	table: '',
	requests: async () => ({})
};
