import type { Part } from './part.ts';

export const criticism: Part = {
	table: '',
	requests: async () => ({})
};
