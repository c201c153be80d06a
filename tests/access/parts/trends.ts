import type { Part } from './part.ts';

export const trends: Part = {
	table: '',
	async requests() {
		return {};
	}
};
