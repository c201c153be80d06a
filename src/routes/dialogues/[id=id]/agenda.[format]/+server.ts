import { getAgenda } from '#domain/dialogues/server/index.ts';
import { paperAnswer } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper } = await getAgenda(ctx, params.id, url.searchParams.has('large'));
	return paperAnswer(paper, params.format);
}
