import { arrange } from '../arrange.ts';
import type { Paper } from '../paper.ts';
import { paperTemplate } from './paper-template.ts';
import { compileTypst } from './typst-process.ts';

/**
 * Papers as one PDF, each beginning on a page of its own, with Tinos (the measures of Times New Roman) embedded.
 * The same papers always give the same bytes. Large type is asked for by the first of them.
 */
export async function renderPdf(papers: Paper | readonly Paper[]): Promise<Uint8Array<ArrayBuffer>> {
	const arranged = [papers].flat().map((paper) => arrange(paper as Paper));
	return new Uint8Array(await compileTypst(paperTemplate, JSON.stringify(arranged)));
}
