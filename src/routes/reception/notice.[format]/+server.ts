import { dayWords } from '#domain/reception/words/days.ts';
import { paperAnswer } from '#web/server/paper-pages.ts';
import { readNotice } from '../notice/read-notice.ts';

export async function GET({ locals: { ctx }, params, url }) {
	const { paper } = await readNotice(ctx, url);
	return paperAnswer(paper, params.format, dayWords('vi').public.title);
}
