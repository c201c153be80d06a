import type { Part } from './part.ts';

export const custody: Part = {
	table: '',
	async requests() {
		return {};
	}
};
