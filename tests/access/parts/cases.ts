import type { Part } from './part.ts';

export const cases: Part = {
	table: '',
	async requests() {
		return {};
	}
};
