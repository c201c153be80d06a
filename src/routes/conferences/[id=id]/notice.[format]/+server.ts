import { paperFile, paperFileFormats } from '#domain/documents/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { readNotice } from '../notice/read-notice.ts';

export async function GET({ locals: { ctx }, params }) {
	const format = paperFileFormats.find((one) => one === params.format);
	if (!format) throw notFound();
	const { conference, paper } = await readNotice(ctx, params.id);
	return paperFile(paper, format, `Giấy mời - ${conference.title}`);
}
