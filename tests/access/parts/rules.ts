import type { Part } from './part.ts';

export const rules: Part = {
	table: '',
	requests: async () => ({})
};
