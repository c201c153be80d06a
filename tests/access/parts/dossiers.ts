import type { Part } from './part.ts';

export const dossiers: Part = {
	table: '',
	async requests() {
		return {};
	}
};
