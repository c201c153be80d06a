import { Readable } from 'node:stream';
import { saveAs } from '#domain/documents/server/index.ts';
import { campaigns, papers } from '#domain/reviews/server/index.ts';
import { papersWords } from '#domain/reviews/words/papers.ts';
import { notFound } from '#platform/refusal.ts';
import { services } from '#web/server/services.ts';

/** The archive is streamed from where it lies: however large, it is never held in memory. */
export async function GET({ locals: { ctx }, params }) {
	const { archive, stream } = await papers.fetchArchive(ctx, services.files, params.archive);
	if (archive.campaignId !== params.id) throw notFound();
	const { title } = await campaigns.getCampaign(ctx, params.id);
	return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': 'application/zip',
			'content-length': String(archive.sizeBytes),
			'content-disposition': saveAs(`${papersWords('vi').archive.fileName(title, archive.unitName)}.zip`),
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}
