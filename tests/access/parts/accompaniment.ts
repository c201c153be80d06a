import type { Part } from './part.ts';

export const accompaniment: Part = {
	table: '',
	requests: async () => ({})
};
