import { getKit } from '#domain/cell-meetings/server/index.ts';
import { paperAnswer } from '#web/server/paper-pages.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper } = await getKit(ctx, params.id, { large: url.searchParams.has('large') });
	return paperAnswer(paper, params.format);
}
