/** A workbook to be saved, never opened in the page. The name has no marks, so that every system keeps it. */
export const workbookResponse = (bytes: Uint8Array, name: string): Response =>
	new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${name}.xlsx"`,
			'content-length': String(bytes.length)
		}
	});
