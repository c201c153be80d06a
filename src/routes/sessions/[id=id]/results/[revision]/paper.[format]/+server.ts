import { paperFile, paperFileFormats } from '#domain/documents/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { readResultPaper } from '../read-published.ts';

export async function GET({ locals: { ctx }, params }) {
	const format = paperFileFormats.find((one) => one === params.format);
	if (!format) throw notFound();
	return paperFile(await readResultPaper(ctx, params), format);
}
