import { paperAnswer } from '#web/server/paper-pages.ts';
import { readDutyPaper } from '../../../read-paper.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { place, paper } = await readDutyPaper(ctx, params.unit, url);
	return paperAnswer(paper, params.format, `Phân công nhiệm vụ ${place.name}`);
}
