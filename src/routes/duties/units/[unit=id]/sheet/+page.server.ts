import { readDutyPaper } from '../../../read-paper.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { place, paper, printing } = await readDutyPaper(ctx, params.unit, url);
	return { place, paper, printing, search: url.search };
}
