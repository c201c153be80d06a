import type { AttachmentType } from '../attachment.ts';
import { listZipParts, readZipPart, type ZipPart } from './zip.ts';
import { readPdfHeads } from './read-pdf-heads.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The lines at the head of each part of a document: of the text, of page headers, of the first rows of a sheet.
 * Pictures have none. Throws UnreadableFile when the document cannot be read.
 */
export async function readHeads(bytes: Buffer, type: AttachmentType): Promise<string[][]> {
	try {
		if (type === 'application/pdf') return await readPdfHeads(bytes);
		if (type.endsWith('wordprocessingml.document')) return await readWordHeads(bytes);
		if (type.endsWith('spreadsheetml.sheet')) return await readSheetHeads(bytes);
		return type === 'text/plain' ? [bytes.toString('utf8', 0, headSize).split(/\r\n?|\n/)] : [];
	} catch (cause) {
		if ((cause as { code?: string }).code === 'MODULE_NOT_FOUND') throw cause;
		throw new UnreadableFile('The document cannot be read', { cause });
	}
}

const headSize = 2 * 1024 * 1024;

async function readWordHeads(bytes: Buffer): Promise<string[][]> {
	const parts = await readXml(bytes, /^word\/(document|header\d*|footer\d*)\.xml$/);
	return parts.map((xml) =>
		xml
			// A text box stands inside a paragraph, so both ends of a paragraph part lines.
			.split(/<w:p[ />]|<\/w:p>|<w:br\b|<w:tab\/>/)
			.map((piece) =>
				[...piece.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map((match) => unescapeXml(match[1]!)).join('')
			)
	);
}

const rowsAtTheHead = 15;

/** Each of the first rows of a sheet by itself: a marking stands in a cell of its own. */
async function readSheetHeads(bytes: Buffer): Promise<string[][]> {
	const sheets = await readXml(bytes, /^xl\/worksheets\/[^/]+\.xml$/);
	const [strings = ''] = await readXml(bytes, /^xl\/sharedStrings\.xml$/, 4 * headSize);
	const shared = strings
		.split(/<si[ >]/)
		.slice(1)
		.map(textIn);
	return sheets.flatMap((xml) =>
		[...xml.matchAll(/<row\b[^>]*>(.*?)(?:<\/row>|$)/gs)].slice(0, rowsAtTheHead).map(([, row]) =>
			row!.split(/<c[ >]/).map((cell) => {
				const value = /<v>([^<]*)/.exec(cell)?.[1] ?? '';
				return /\bt="s"/.test(cell) ? (shared[Number(value)] ?? '') : textIn(cell) || unescapeXml(value);
			})
		)
	);
}

const textIn = (xml: string): string =>
	[...xml.matchAll(/<t(?: [^>]*)?>([^<]*)/g)].map((match) => unescapeXml(match[1]!)).join('');

async function readXml(bytes: Buffer, named: RegExp, atMost = headSize): Promise<string[]> {
	const parts: ZipPart[] = listZipParts(bytes)
		.filter((part) => named.test(part.name))
		.slice(0, 30);
	if (parts.some((part) => part.isLocked)) throw new Error('Locked');
	return Promise.all(parts.map(async (part) => decodeXml(await readZipPart(bytes, part, atMost))));
}

/** XML is in UTF-8 unless its first two bytes say otherwise. */
const decodeXml = (bytes: Buffer): string =>
	new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
	text.replaceAll(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (name) return named[name] ?? whole;
			const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
			return point <= 0x10ffff ? String.fromCodePoint(point) : '';
		}
	);
