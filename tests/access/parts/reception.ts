import type { Part } from './part.ts';

export const reception: Part = {
	table: '',
	async requests() {
		return {};
	}
};
