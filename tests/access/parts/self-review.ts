import type { Part } from './part.ts';

export const selfReview: Part = {
	table: '',
	requests: async () => ({})
};
