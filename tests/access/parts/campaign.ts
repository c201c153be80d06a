import type { Part } from './part.ts';

export const campaign: Part = {
	table: '',
	requests: async () => ({})
};
