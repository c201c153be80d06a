import { paperFile, paperFileFormats } from '#domain/documents/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import { readSheet } from '../sheet/read-sheet.ts';

export async function GET({ locals: { ctx }, params }) {
	const format = paperFileFormats.find((one) => one === params.format);
	if (!format) throw notFound();
	const { paper, unitName } = await readSheet(ctx, params);
	return paperFile(paper, format, `Phiếu ghi ý kiến - ${unitName}`);
}
