/** A file that is carried to another install: only handed over, never shown. */
export const carriedFile = ({ name, content }: { name: string; content: string }): Response =>
	new Response(content, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
