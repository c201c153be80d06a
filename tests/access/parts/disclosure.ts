import type { Part } from './part.ts';

export const disclosure: Part = {
	table: '',
	async requests() {
		return {};
	}
};
