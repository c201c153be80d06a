import { fileNameOf } from '#domain/comments/comment.ts';
import { openCommentFile } from '#domain/comments/server/index.ts';
import { isShownInPlace } from '#domain/documents/attachment.ts';

/** A file of a comment: pictures in place, locked in a sandbox; everything else only handed over. */
export async function GET({ locals: { ctx }, params }) {
	const { place, type, bytes } = await openCommentFile(ctx, params.id, params.file);
	const disposition = isShownInPlace(type) ? 'inline' : 'attachment';
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `${disposition}; filename="${fileNameOf(place, type)}"`,
			'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
			'cross-origin-resource-policy': 'same-origin',
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}
