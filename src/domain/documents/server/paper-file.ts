import { fileName } from '../file-name.ts';
import type { Paper } from '../paper.ts';

export const paperFileFormats = ['docx', 'pdf'] as const;
export type PaperFileFormat = (typeof paperFileFormats)[number];

const mediaTypes: Record<PaperFileFormat, string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf'
};

/** The answer with which a person gets a paper as a file to keep; named after its number and kind unless told otherwise. */
export async function paperFile(
	papers: Paper | readonly Paper[],
	format: PaperFileFormat,
	name: string = nameOf([papers].flat()[0] as Paper | undefined)
): Promise<Response> {
	return new Response(await renderPaper(papers, format), {
		headers: {
			'content-type': mediaTypes[format],
			'content-disposition': saveAs(`${name}.${format}`),
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}

/**
 * Papers as the bytes of one file. The makers of files are large and are loaded with the first one: a server that
 * makes none does without them.
 */
export async function renderPaper(
	papers: Paper | readonly Paper[],
	format: PaperFileFormat
): Promise<Uint8Array<ArrayBuffer>> {
	if (format === 'docx') return (await import('./render-docx.ts')).renderDocx(papers);
	return (await import('./render-pdf.ts')).renderPdf(papers);
}

const nameOf = (paper: Paper | undefined): string =>
	[paper?.number, paper?.title?.toLocaleLowerCase('vi')].filter(Boolean).join(' ') || 'giấy tờ';

/** A header that has the file kept under this name, whatever letters it has (RFC 6266), and never shown as a page. */
export const saveAs = (name: string): string => `attachment; ${fileNameParameter(name)}`;

/** The two spellings of a file's name in a header: plain letters for old programs, and the true one. */
export function fileNameParameter(name: string): string {
	const tidy = fileName(name);
	const plain = tidy
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D')
		.normalize('NFD')
		.replaceAll(/[^\x20-\x7e]/g, '');
	const exact = encodeURIComponent(tidy).replaceAll(
		/['()*!]/g,
		(c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
