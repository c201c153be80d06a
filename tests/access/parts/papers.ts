import type { Part } from './part.ts';

export const papers: Part = {
	table: '',
	requests: async () => ({})
};
