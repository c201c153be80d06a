import type { Part } from './part.ts';

export const comments: Part = {
	table: '',
	async requests() {
		return {};
	}
};
