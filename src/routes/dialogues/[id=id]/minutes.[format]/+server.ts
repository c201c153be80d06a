import { getMinutes } from '#domain/dialogues/server/index.ts';
import { paperAnswer } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params }) {
	const { paper } = await getMinutes(ctx, params.id);
	return paperAnswer(paper, params.format);
}
