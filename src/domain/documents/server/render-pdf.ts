import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { arrange } from '../arrange.ts';
import type { Paper } from '../paper.ts';
import { paperTemplate } from './paper-template.ts';

/**
 * Papers as one PDF, each beginning on a page of its own, with Tinos (the measures of Times New Roman) embedded.
 * The same papers always give the same bytes. Large type is asked for by the first of them.
 */
export function renderPdf(papers: Paper | readonly Paper[]): Uint8Array<ArrayBuffer> {
	const arranged = [papers].flat().map((paper) => arrange(paper as Paper));
	const compiler = typst();
	try {
		// The compiler's own document object would hold its memory until some later garbage collection: not asked for.
		return new Uint8Array(
			compiler.pdf({ mainFileContent: paperTemplate, inputs: { papers: JSON.stringify(arranged) } })
		);
	} finally {
		// What one paper left behind helps the next little and would stay for ever: the cache is global.
		compiler.evictCache(2);
	}
}

let compiler: NodeCompiler | undefined;

/** One compiler a process: it holds the fonts. */
const typst = () => (compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(readFont) }] }));

const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const require = createRequire(import.meta.url);
const readFont = (cut: string) =>
	readFileSync(require.resolve(`@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`));
