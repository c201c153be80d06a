import type { Part } from './part.ts';

export const dialogues: Part = {
	table: '',
	async requests() {
		return {};
	}
};
