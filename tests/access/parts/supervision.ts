import type { Part } from './part.ts';

export const supervision: Part = {
	table: '',
	requests: async () => ({})
};
